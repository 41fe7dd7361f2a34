/** How the people of a room look at a moment. Pure. */
import type { Room, RoomMember } from '@sol/contracts/rooms'
import type { RoomPerson } from '@sol/ui/components/room-horizon'
import { minute } from '../../lib/time.ts'
import { rooms as words } from '../../words/en/rooms.ts'

const progressOf = ({ endsAt, plannedMinutes }: RoomMember, now: number): number | null => {
  if (endsAt === null || plannedMinutes === null) return null
  return Math.min(1, Math.max(0, 1 - (Date.parse(endsAt) - now) / (plannedMinutes * minute)))
}

const saidOf = ({ state, endsAt }: RoomMember, now: number): string => {
  if (state !== 'focusing') return words[state]
  if (endsAt === null) return words.focusing
  const left = Date.parse(endsAt) - now
  return left <= 0 ? words.reached : words.left(Math.floor(left / minute))
}

/** Who focuses first, then who rests; within each as they came. */
const order = ['focusing', 'break', 'away']

/** @param now the server's clock */
export const roomPeople = ({ members }: Pick<Room, 'members'>, now: number): RoomPerson[] =>
  members
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
    .map((member) => ({
      name: member.isYou ? words.you(member.name) : member.name,
      state: member.state,
      progress: progressOf(member, now),
      words: saidOf(member, now),
    }))
