'use client'
import { ChoiceButton } from '../components/choice-button.tsx'
import { useState } from 'react'

export function Example() {
  const [chosen, setChosen] = useState('Today')
  return (
    <div className="flex flex-wrap gap-2">
      {['Today', 'Tomorrow', 'Weekend'].map((day) => (
        <ChoiceButton key={day} chosen={day === chosen} onClick={() => setChosen(day)}>
          {day}
        </ChoiceButton>
      ))}
    </div>
  )
}
