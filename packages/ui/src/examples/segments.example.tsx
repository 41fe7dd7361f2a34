'use client'
import { Segments } from '../components/segments.tsx'
import { useState } from 'react'

const levels = [
  { value: 'scattered', label: 'Scattered' },
  { value: 'moderate', label: 'Moderate' },
  { value: 'deep', label: 'Deep' },
]

export function Example() {
  const [level, setLevel] = useState('moderate')
  return <Segments label="How much is shown" options={levels} value={level} onChange={setLevel} />
}
