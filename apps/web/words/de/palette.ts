import type { All } from '../all.ts'
import { counted } from '../counted.ts'

export const palette: All['palette'] = {
  heading: 'Befehle',
  field: 'Befehle und Aufgaben suchen',
  close: 'Schließen',
  groups: { act: 'Tun', go: 'Gehen', app: 'Sol OS', tasks: 'Aufgaben' },
  commands: {
    palette: 'Die Befehle öffnen',
    capture: 'Gedanken behalten',
    checkIn: 'Check-in festhalten',
    startFocus: 'Fokus beginnen',
    undo: 'Das Letzte zurücknehmen',
    goToday: 'Zu Heute gehen',
    goJournal: 'Zum Tagebuch gehen',
    goFocus: 'Zum Fokus gehen',
    goInsights: 'Zu den Einblicken',
    goSettings: 'Zu den Einstellungen gehen',
    appearance: 'Das Aussehen ändern',
    help: 'Mit jemandem sprechen',
    shortcuts: 'Die Kürzel zeigen',
  },
  found: counted('de', { one: 'Ein Treffer', other: (count) => `${String(count)} Treffer` }),
  nothing: 'Nichts heißt so. Andere Wörter finden es vielleicht.',
  searching: 'Die Aufgaben werden durchsucht',
  offline: 'Die Suche in den Aufgaben braucht den Server. Gerade ist er außer Reichweite.',
  shortcutsHeading: 'Kürzel',
  shortcutsHint: 'Einzelne Tasten wirken, solange nichts getippt wird.',
  singleKeys: 'Kürzel mit einer einzelnen Taste',
  what: 'Was sie tut',
  key: 'Taste',
}
