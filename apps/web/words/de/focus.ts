import type { All } from '../all.ts'
import { minutesText } from './durations.ts'

export const focus: All['focus'] = {
  heading: 'Fokus',
  free: 'Freier Fokus',
  until: (time: string) => `bis ${time}`,
  left: (minutes: number) => `noch ${minutesText(minutes)}`,
  underAMinute: 'Unter einer Minute übrig',
  reached: 'Zeit erreicht',
  plannedUntil: (time: string) => `geplant bis ${time}`,
  reachedSince: (minutes: number) => `${minutesText(minutes)} über der geplanten Zeit`,
  elapsed: (minutes: number) => `bisher ${minutesText(minutes)}`,
  startedAt: (time: string) => `seit ${time}`,
  finish: 'Abschließen',
  stop: 'Hier aufhören',
  fiveMore: '+5 Minuten',
  alsoDone: 'Die Aufgabe ist auch erledigt',
  back: 'Zurück zu Heute',
  none: 'Gerade läuft kein Fokus.',
  noneHint: 'Er beginnt bei der nächsten Sache unter Heute.',
  tabTitle: (text: string) => `${text} · Sol OS`,
}
