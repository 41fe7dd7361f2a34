'use client'
import { Chip } from '../components/chip.tsx'
import { TaskRow } from '../components/task-row.tsx'
import { useState } from 'react'

export function Example() {
  const [isDone, setDone] = useState(false)
  return (
    <ul>
      <TaskRow
        title="Call the landlord about the heating"
        meta="10 min"
        done={isDone}
        onToggle={() => setDone(!isDone)}
        onStart={() => undefined}
        labels={{ start: 'Start' }}
      />
      <TaskRow
        title="Groceries for two days"
        tag={<Chip>carried over</Chip>}
        onToggle={() => undefined}
        labels={{ start: 'Start' }}
      />
    </ul>
  )
}
