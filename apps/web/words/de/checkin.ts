import type { All } from '../all.ts'
import { counted } from '../counted.ts'

export const checkin: All['checkin'] = {
  heading: 'Wie ist es gerade?',
  pad: 'Stimmung und Energie',
  mood: 'Stimmung',
  energy: 'Energie',
  tense: 'angespannt',
  bright: 'hell',
  flat: 'matt',
  calm: 'ruhig',
  focus: 'Fokus',
  scattered: 'zerstreut',
  focused: 'gesammelt',
  log: 'Festhalten',
  logged: (time: string) => `Um ${time} festgehalten.`,
  padFirst: 'Noch das Feld oben antippen; dann lässt es sich festhalten.',
  loggedSum: counted('de', {
    one: 'Ein Moment heute festgehalten.',
    other: (count) => `${String(count)} Momente heute festgehalten.`,
  }),
  unset: 'noch offen',
  onDevice: 'Auf diesem Gerät gesichert. Der Versand folgt, sobald der Server wieder antwortet.',
  refused: 'Der Server hat diesen Check-in abgelehnt.',
  remove: 'Entfernen',
  delete: (time: string) => `Check-in um ${time} löschen`,
  deleted: 'Check-in gelöscht.',
  notDeleted: 'Der Check-in ist unverändert da. Der Server hat nicht geantwortet.',
  notBack: 'Der Check-in ließ sich noch nicht wiederherstellen. Zurücknehmen versucht es noch einmal.',
}
