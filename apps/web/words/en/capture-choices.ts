/** The chips over the capture field, and the choices that write into its text; loaded with them. */
import { spoken } from '../spoken.ts'
import { minutesText } from './durations.ts'

export const captureChoices = spoken('captureChoices', {
  understood: (labels: string) => `Understood: ${labels}.`,
  armed: (label: string) => `${label}: press Backspace again to keep it as words.`,
  asWords: 'Keep it as words',
  choices: 'More about this thought',
  more: 'More',
  when: 'When',
  today: 'Today',
  tomorrow: 'Tomorrow',
  weekend: 'Weekend',
  nextWeek: 'Next week',
  day: 'Day',
  time: 'Time',
  deadline: 'Deadline',
  howLong: 'How long',
  minutes: minutesText,
  tag: 'Tag',
  tagHint: 'Write # and a word for a new tag.',
  project: 'Project',
  projectHint: 'Write +"Name" for a new project.',
  energy: 'Energy',
  energies: { low: 'Low', medium: 'Medium', high: 'High' },
  repeat: 'Repeat',
  repeats: {
    'every day': 'Every day',
    'every weekday': 'Every weekday',
    'every week': 'Every week',
    'every month': 'Every month',
  },
})
