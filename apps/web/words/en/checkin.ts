import { counted } from '../counted.ts'
import { spoken } from '../spoken.ts'

export const checkin = spoken('checkin', {
  heading: 'How is it right now?',
  pad: 'Mood and energy',
  mood: 'Mood',
  energy: 'Energy',
  tense: 'tense',
  bright: 'bright',
  flat: 'flat',
  calm: 'calm',
  focus: 'Focus',
  scattered: 'scattered',
  focused: 'focused',
  log: 'Log it',
  logged: (time: string) => `Logged at ${time}.`,
  padFirst: 'Tap the field above too; then it can be logged.',
  loggedSum: counted('en', {
    one: 'One moment noted today.',
    other: (count) => `${String(count)} moments noted today.`,
  }),
  unset: 'not said yet',
  onDevice: 'Saved on this device, to be sent when the server answers again.',
  refused: 'This check-in was not accepted by the server.',
  remove: 'Remove it',
  delete: (time: string) => `Delete the check-in at ${time}`,
  deleted: 'Check-in deleted.',
  notDeleted: 'The check-in is here as before. The server did not answer.',
  notBack: 'The check-in could not be restored yet. Undo tries once more.',
})
