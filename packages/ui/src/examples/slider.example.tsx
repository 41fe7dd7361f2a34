'use client'
import { Slider } from '../components/slider.tsx'
import { useState } from 'react'

export function Example() {
  const [value, setValue] = useState<number | null>(null)
  return (
    <Slider
      label="Focus"
      value={value}
      onChange={setValue}
      minLabel="scattered"
      maxLabel="focused"
      unsetText="not said yet"
      words={['scattered', 'partly focused', 'focused']}
    />
  )
}
