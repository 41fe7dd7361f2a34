import { counted } from '../counted.ts'
import { spoken } from '../spoken.ts'

/** The commands by name; the palette lists them in this order, the list of shortcuts names them so too. */
export const palette = spoken('palette', {
  heading: 'Commands',
  field: 'Search commands and tasks',
  close: 'Close',
  groups: { act: 'Do', go: 'Go to', app: 'Sol OS', tasks: 'Tasks' },
  commands: {
    palette: 'Open the commands',
    capture: 'Keep a thought',
    checkIn: 'Check in',
    startFocus: 'Start focus',
    undo: 'Undo the last act',
    goToday: 'Go to Today',
    goJournal: 'Go to the journal',
    goFocus: 'Go to the focus screen',
    goInsights: 'Go to Insights',
    goSettings: 'Go to Settings',
    appearance: 'Change the appearance',
    help: 'Talk to a person',
    shortcuts: 'Show the shortcuts',
  },
  found: counted('en', { one: 'One result', other: (count) => `${String(count)} results` }),
  nothing: 'Nothing has this name. Other words may find it.',
  searching: 'Searching the tasks',
  offline: 'Tasks cannot be searched while the server is out of reach.',
  shortcutsHeading: 'Shortcuts',
  shortcutsHint: 'Single keys work while nothing is being typed.',
  singleKeys: 'Shortcuts with a single key',
  what: 'What it does',
  key: 'Key',
})
