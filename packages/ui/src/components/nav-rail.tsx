import type { ElementType, ReactNode } from 'react'
import { Brand } from './brand.tsx'

export interface NavItem {
  href: string
  label: string
  /** An element such as <Sun />; it takes the rail's size and is hidden from assistive technology. */
  icon: ReactNode
  current?: boolean | undefined
}

export interface NavRailProps {
  items: readonly NavItem[]
  /** Quieter places at the foot of the rail; on phones they join the bar, last. */
  footer?: readonly NavItem[] | undefined
  /** Takes href, children, className, aria-current; next/link for instance. */
  linkComponent?: ElementType | undefined
  /** The name of the landmark. */
  label?: string | undefined
}

/** The places: a rail on the left of wide screens, a bar at the foot of narrow ones. */
export function NavRail({ items, footer = [], linkComponent: Link = 'a', label = 'Places' }: NavRailProps) {
  const entry = (item: NavItem, slot: string) => (
    <li key={item.href} data-slot={slot}>
      <Link href={item.href} aria-current={item.current ? 'page' : undefined} className="nav-link">
        <span aria-hidden="true" className="inline-flex">
          {item.icon}
        </span>
        {item.label}
      </Link>
    </li>
  )
  return (
    <nav aria-label={label} data-slot="nav-rail">
      <div data-slot="nav-brand">
        <Brand />
      </div>
      <ul>
        {items.map((item) => entry(item, 'nav-item'))}
        {footer.map((item, index) => entry(item, index === 0 ? 'nav-footer-first' : 'nav-item'))}
      </ul>
    </nav>
  )
}
