import { CircleHelp, ListChecks, Sun } from 'lucide-react'
import { NavRail } from '../components/nav-rail.tsx'

const items = [
  { href: '#nav-rail', label: 'Today', icon: <Sun />, current: true },
  { href: '#nav-rail', label: 'Tasks', icon: <ListChecks /> },
]
const footer = [{ href: '#nav-rail', label: 'Talk to a person', short: 'Help', icon: <CircleHelp /> }]

/** It is fixed to the window; here to its frame. A rail on wide screens, a bar on narrow ones. */
export function Example() {
  return (
    <div className="relative h-80 overflow-hidden rounded-card border border-line contain-layout">
      <NavRail items={items} footer={footer} label="Places of the example" />
    </div>
  )
}
