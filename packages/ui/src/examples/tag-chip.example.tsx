'use client'
import { TagChip } from '../components/tag-chip.tsx'

export function Example() {
  return (
    <div className="flex gap-3">
      <TagChip name="home" />
      <TagChip name="letters" onRemove={() => undefined} removeLabel="Remove tag letters" />
    </div>
  )
}
