/**
 * Every shortcut of the app, once: what is not listed here, `useShortcut` does not take. Single keys can be switched off
 * in the settings (WCAG 2.1.4) and never work while something is typed.
 */
import type { CommandId } from './commands.ts'

interface Shortcut {
  /** What it does; its words are those of the command. */
  readonly command: CommandId
  /** As KeyboardEvent.key says it, in lower case. */
  readonly key: string
  /** With Ctrl, or ⌘ on a Mac; these cannot be switched off. */
  readonly withControl?: true
}

export const shortcuts = [
  { command: 'palette', key: 'k', withControl: true },
  { command: 'capture', key: 'c' },
  { command: 'checkIn', key: 'm' },
  { command: 'startFocus', key: 'f' },
  { command: 'undo', key: 'z' },
  { command: 'goToday', key: 't' },
  { command: 'goInsights', key: 'i' },
  { command: 'appearance', key: 'a' },
  { command: 'help', key: 'h' },
  { command: 'shortcuts', key: '?' },
] as const satisfies readonly Shortcut[]

/** A key that does something alone. */
export type SingleKey = Exclude<(typeof shortcuts)[number], { withControl: true }>['key']

const onMac = (): boolean => typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.userAgent)

const keyText = ({ key, withControl }: Shortcut): string =>
  [withControl && (onMac() ? '⌘' : 'Ctrl'), key.toUpperCase()].filter(Boolean).join(' ')

/** As it is written on the keys: `Ctrl K`, `⌘ K`, `C`; undefined when the command has no key. */
export const shortcutText = (command: CommandId): string | undefined => {
  const found = shortcuts.find((shortcut) => shortcut.command === command)
  return found && keyText(found)
}
