import type { All } from '../all.ts'

export const shell: All['shell'] = {
  skip: 'Zum Inhalt springen',
  places: 'Orte',
  today: 'Heute',
  tasks: 'Aufgaben',
  journal: 'Tagebuch',
  focus: 'Fokus',
  insights: 'Einblicke',
  settings: 'Einstellungen',
  commands: 'Befehle',
  appearance: 'Aussehen',
  tools: 'Überall in Reichweite',
  help: 'Mit jemandem sprechen',
  helpShort: 'Hilfe',
  level: 'Wie viel zu sehen ist',
  levels: { scattered: 'Zerstreut', moderate: 'Mittel', deep: 'Vertieft' },
  noScript:
    'Sol OS läuft im Browser und braucht JavaScript. Für diese Adresse einschalten, dann die Seite neu laden.',
  loading: 'Wird geladen',
  broken: 'Diese Seite konnte nicht gezeigt werden',
  brokenText: 'Gesichertes ist da. Meist hilft es, die Seite neu zu laden.',
  notFound: 'Unter dieser Adresse gibt es keine Seite.',
  toToday: 'Zu Heute gehen',
  tryAgain: 'Noch einmal versuchen',
  undo: 'Zurücknehmen',
}
