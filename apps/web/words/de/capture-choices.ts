import type { All } from '../all.ts'
import { minutesText } from './durations.ts'

export const captureChoices: All['captureChoices'] = {
  understood: (labels: string) => `Verstanden: ${labels}.`,
  armed: (label: string) => `${label}: noch einmal Rücktaste, und es bleibt Text.`,
  asWords: 'Als Text lassen',
  choices: 'Mehr zu diesem Gedanken',
  more: 'Mehr',
  when: 'Wann',
  today: 'Heute',
  tomorrow: 'Morgen',
  weekend: 'Wochenende',
  nextWeek: 'Nächste Woche',
  day: 'Tag',
  time: 'Uhrzeit',
  deadline: 'Frist',
  howLong: 'Wie lange',
  minutes: minutesText,
  tag: 'Schlagwort',
  tagHint: '# und ein Wort ergeben ein neues Schlagwort.',
  project: 'Projekt',
  projectHint: '+"Name" ergibt ein neues Projekt.',
  energy: 'Energie',
  energies: { low: 'Niedrig', medium: 'Mittel', high: 'Hoch' },
  repeat: 'Wiederholung',
  repeats: {
    'every day': 'Jeden Tag',
    'every weekday': 'Jeden Werktag',
    'every week': 'Jede Woche',
    'every month': 'Jeden Monat',
  },
}
