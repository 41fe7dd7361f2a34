'use client'
import { MoodPad, type Feeling } from '../components/mood-pad.tsx'
import { useState } from 'react'

const labels = {
  pad: 'Mood and energy',
  mood: 'Mood',
  energy: 'Energy',
  unset: 'not said yet',
  tense: 'tense',
  bright: 'bright',
  flat: 'flat',
  calm: 'calm',
  moodWords: ['low', 'even', 'good'],
  energyWords: ['low', 'medium', 'high'],
}

export function Example() {
  const [value, setValue] = useState<Feeling | null>(null)
  return <MoodPad value={value} onChange={setValue} labels={labels} className="max-w-sm" />
}
