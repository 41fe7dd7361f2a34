'use client'
import { CommandList } from '../components/command-list.tsx'
import { useState } from 'react'

const options = [
  { id: 'capture', label: 'Keep a thought', shortcut: 'C' },
  { id: 'checkIn', label: 'Check in', shortcut: 'M' },
]

export function Example() {
  const [text, setText] = useState('')
  const found = options.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()))
  return (
    <CommandList
      label="Search commands"
      takesFocus={false}
      text={text}
      onText={setText}
      groups={found.length > 0 ? [{ label: 'Do', options: found }] : []}
      onChoose={() => setText('')}
      status={found.length > 0 ? `Results: ${String(found.length)}` : 'Nothing has this name.'}
    />
  )
}
