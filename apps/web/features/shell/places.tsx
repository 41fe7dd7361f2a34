'use client'
import { Settings, Sun } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { NavRail } from '@sol/ui/components/nav-rail'
import { words } from '../../words/words.ts'

const places = [{ href: '/today/', label: words.shell.today, icon: <Sun /> }]
const quieter = [{ href: '/settings/', label: words.shell.settings, icon: <Settings /> }]

/** The places that exist. */
export function Places() {
  const path = usePathname()
  const marked = (items: typeof places) => items.map((item) => ({ ...item, current: path === item.href }))
  return (
    <NavRail
      items={marked(places)}
      footer={marked(quieter)}
      linkComponent={Link}
      label={words.shell.places}
    />
  )
}
