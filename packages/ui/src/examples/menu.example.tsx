'use client'
import { Menu } from '../components/menu.tsx'
import { useState } from 'react'

export function Example() {
  const [last, setLast] = useState('nothing yet')
  const item = (label: string) => ({ label, onPress: () => setLast(label) })
  return (
    <div className="flex items-center gap-4">
      <Menu label="More" items={[item('Put on the shelf'), item('Plan for tomorrow')]} />
      <p className="text-muted">Chosen: {last}</p>
    </div>
  )
}
