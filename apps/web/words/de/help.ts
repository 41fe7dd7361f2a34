import type { All } from '../all.ts'

export const help: All['help'] = {
  heading: 'Mit jemandem sprechen',
  intro: 'Sol OS ist Software. Kein Mensch wacht darüber, und sie kann keine Hilfe rufen.',
  emergencyHeading: 'Wenn jetzt jemand in Gefahr ist',
  emergency:
    'Ruf die Notrufnummer vor Ort an. In der Europäischen Union und in vielen anderen Ländern ist es die 112. In den USA und in Kanada ist es die 911.',
  emergencyElsewhere:
    'Anderswo haben die Rettungsdienste eine eigene Nummer. Auch jeder Mensch in der Nähe kann sie rufen.',
  talkHeading: 'Wenn Reden helfen würde',
  talk: 'In vielen Ländern hören Telefone rund um die Uhr zu, mit Stimme oder Text. Die Seite findahelpline.com führt sie nach Ländern auf.',
  knownHeading: 'Jemand, der dich kennt',
  known:
    'Auch Freunde, Familie, Nachbarn oder Ärztinnen können richtig sein. Eine Zeile genügt: „Hast du zehn Minuten für mich?“',
  instanceHeading: 'Zu dieser Installation',
  instance: 'Fragen zur App beantwortet, wer diese Installation betreibt.',
  checked: (date: string) => `Diese Worte wurden zuletzt am ${date} geprüft. Nummern können sich ändern.`,
  back: 'Zurück',
}
