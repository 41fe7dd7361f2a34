/** Which key does what to the block that has the focus. The calendar component has no keys of its own. Pure. */

export type BlockAct =
  | { readonly act: 'move'; readonly minutes: number }
  | { readonly act: 'resize'; readonly minutes: number }
  | { readonly act: 'moveDay'; readonly days: number }
  | { readonly act: 'delete' | 'duplicate' }

interface Key {
  readonly key: string
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

const step = 15
const vertical: Readonly<Record<string, number>> = { ArrowUp: -step, ArrowDown: step }
const horizontal: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 }

const ofArrows = ({ key, shiftKey }: Key): BlockAct | undefined => {
  const [minutes, days] = [vertical[key], horizontal[key]]
  if (minutes !== undefined) return { act: shiftKey ? 'resize' : 'move', minutes }
  if (days !== undefined && !shiftKey) return { act: 'moveDay', days }
  return days === undefined ? undefined : { act: 'resize', minutes: days * step }
}

export const actOfKey = (pressed: Key): BlockAct | undefined => {
  if (pressed.ctrlKey || pressed.metaKey) return undefined
  if (pressed.altKey) return ofArrows(pressed)
  if (pressed.key === 'Delete' || pressed.key === 'Backspace') return { act: 'delete' }
  return pressed.key.toLowerCase() === 'd' ? { act: 'duplicate' } : undefined
}
