import type { ElementType, ReactNode } from 'react'
import { Brand } from './brand.tsx'

export interface NavItem {
  /** Where it goes; or, with `onPress`, what it opens over the screen. */
  href?: string | undefined
  onPress?: (() => void) | undefined
  label: string
  /** Said in its place in the bar of narrow screens. */
  short?: string | undefined
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
  /** Nothing but the entries: no name above, no edge, no ground. */
  bare?: boolean | undefined
}

function NavEntry({ item, linkComponent: Link }: { item: NavItem; linkComponent: ElementType }) {
  const content = (
    <>
      <span aria-hidden="true" className="inline-flex">
        {item.icon}
      </span>
      <span className={item.short ? 'max-wide:hidden' : undefined}>{item.label}</span>
      {item.short && <span className="wide:hidden">{item.short}</span>}
    </>
  )
  if (item.onPress) {
    return (
      <button type="button" aria-haspopup="dialog" onClick={item.onPress} className="nav-link">
        {content}
      </button>
    )
  }
  return (
    <Link href={item.href} aria-current={item.current ? 'page' : undefined} className="nav-link">
      {content}
    </Link>
  )
}

/** The places: a rail on the left of wide screens, a bar at the foot of narrow ones. */
export function NavRail(props: NavRailProps) {
  const { items, footer = [], linkComponent = 'a', label = 'Places', bare } = props
  const entry = (item: NavItem, slot: string) => (
    <li key={item.label} data-slot={slot}>
      <NavEntry item={item} linkComponent={linkComponent} />
    </li>
  )
  return (
    <nav aria-label={label} data-slot="nav-rail" data-bare={bare || undefined}>
      {!bare && (
        <div data-slot="nav-brand">
          <Brand />
        </div>
      )}
      <ul>
        {items.map((item) => entry(item, 'nav-item'))}
        {footer.map((item, index) => entry(item, index === 0 ? 'nav-footer-first' : 'nav-item'))}
      </ul>
    </nav>
  )
}
