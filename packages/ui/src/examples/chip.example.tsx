import { Chip } from '../components/chip.tsx'

export function Example() {
  return (
    <div className="flex flex-wrap gap-3">
      <Chip>carried over</Chip>
      <Chip tone="focus">tomorrow 9:00</Chip>
      <Chip tone="event">event</Chip>
    </div>
  )
}
