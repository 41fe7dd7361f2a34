/** Why a block stands where it stands, in words for the person. */
import type { Reason } from './plan.ts'

export const reasonWords: Readonly<Record<Reason, string>> = {
  pinned: 'You placed it here.',
  started: 'It has begun or is about to.',
  deadline: 'It ends before its deadline.',
  energy: 'It suits the energy expected then.',
  unchanged: 'It stays where it was.',
  'same-kind': 'It follows something of the same kind.',
  worth: 'It matters more than most.',
  room: 'There is room for it here.',
}
