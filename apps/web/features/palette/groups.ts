/** Where each command stands in the palette. */
import type { CommandId } from '../../lib/commands.ts'
import type { palette } from '../../words/en/palette.ts'

type Group = Exclude<keyof typeof palette.groups, 'tasks'>

/** A command that is not here is not listed: the palette does not offer to open itself. */
export const commandsOfGroup: Readonly<Record<Group, readonly CommandId[]>> = {
  act: ['capture', 'checkIn', 'startFocus', 'undo'],
  go: ['goToday', 'goJournal', 'goFocus', 'goInsights', 'goSettings'],
  app: ['appearance', 'shortcuts', 'help'],
}
