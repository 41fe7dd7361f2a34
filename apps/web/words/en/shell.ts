import { spoken } from '../spoken.ts'

export const shell = spoken('shell', {
  skip: 'Skip to the content',
  places: 'Places',
  today: 'Today',
  tasks: 'Tasks',
  journal: 'Journal',
  focus: 'Focus',
  insights: 'Insights',
  settings: 'Settings',
  commands: 'Commands',
  appearance: 'Appearance',
  tools: 'In reach everywhere',
  help: 'Talk to a person',
  helpShort: 'Help',
  level: 'How much is shown',
  levels: { scattered: 'Scattered', moderate: 'Moderate', deep: 'Deep' },
  noScript:
    'Sol OS runs in the browser and needs JavaScript. Switch it on for this address, then load the page again.',
  loading: 'Loading',
  broken: 'This page could not be shown',
  brokenText: 'What was saved is safe. Loading the page again usually helps.',
  notFound: 'There is no page at this address.',
  toToday: 'Go to Today',
  tryAgain: 'Try again',
  undo: 'Undo',
})
