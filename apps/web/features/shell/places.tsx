'use client'
import {
  ChartLine,
  CircleHelp,
  Command,
  Contrast,
  ListTodo,
  NotebookPen,
  Settings,
  Sun,
  Timer,
} from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { NavRail, type NavItem } from '@sol/ui/components/nav-rail'
import { sheets } from '../../lib/sheets.ts'
import { words } from '../../words/words.ts'

/** Read while drawing: the language may have changed. */
const places = (): NavItem[] => [
  { href: '/today/', label: words.shell.today, icon: <Sun /> },
  { href: '/tasks/', label: words.shell.tasks, icon: <ListTodo /> },
  { href: '/journal/', label: words.shell.journal, icon: <NotebookPen /> },
  { href: '/focus/', label: words.shell.focus, icon: <Timer /> },
  { href: '/insights/', label: words.shell.insights, icon: <ChartLine /> },
]

const commandsItem = (): NavItem => ({
  onPress: () => sheets.show('palette'),
  label: words.shell.commands,
  icon: <Command />,
})

/** The same on every screen, in the same place: at the foot, help last. */
const tools = (): NavItem[] => [
  { onPress: () => sheets.show('appearance'), label: words.shell.appearance, icon: <Contrast /> },
  { href: '/help/', label: words.shell.help, short: words.shell.helpShort, icon: <CircleHelp /> },
]

const settings = (): NavItem => ({ href: '/settings/', label: words.shell.settings, icon: <Settings /> })

const useMarked = () => {
  const path = usePathname()
  return (items: NavItem[]) => items.map((item) => ({ ...item, current: path === item.href }))
}

/** The places that exist, and what is in reach in each of them. */
export function Places() {
  const marked = useMarked()
  return (
    <NavRail
      items={marked(places())}
      footer={marked([settings(), commandsItem(), ...tools()])}
      linkComponent={Link}
      label={words.shell.places}
    />
  )
}

/** On screens without places: the doors, focus, help. What is in reach everywhere stands where it always stands. */
export function Tools() {
  const marked = useMarked()
  return <NavRail items={[]} footer={marked(tools())} linkComponent={Link} label={words.shell.tools} bare />
}
