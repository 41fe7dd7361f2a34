import type { RoomMember } from '@sol/contracts/rooms'
import { roomPeople } from './room-people.ts'

const now = Date.parse('2026-11-25T12:10:00.000Z')
const member = (rest: Partial<RoomMember>): RoomMember => ({
  name: 'Ada',
  isYou: false,
  state: 'away',
  endsAt: null,
  plannedMinutes: null,
  ...rest,
})

test('time left is drawn and said; who focuses stands first', () => {
  const members = [
    member({ name: 'Away' }),
    member({ name: 'Rest', state: 'break' }),
    member({ name: 'Flow', state: 'focusing' }),
    member({ state: 'focusing', isYou: true, endsAt: '2026-11-25T12:25:00.000Z', plannedMinutes: 25 }),
    member({ name: 'Over', state: 'focusing', endsAt: '2026-11-25T12:09:00.000Z', plannedMinutes: 25 }),
    member({ name: 'Soon', state: 'focusing', endsAt: '2026-11-25T12:10:30.000Z', plannedMinutes: 5 }),
  ]
  expect(roomPeople({ members }, now)).toEqual([
    { name: 'Flow', state: 'focusing', progress: null, words: 'in focus' },
    { name: 'Ada (you)', state: 'focusing', progress: 0.4, words: '15 min left' },
    { name: 'Over', state: 'focusing', progress: 1, words: 'time is up' },
    { name: 'Soon', state: 'focusing', progress: 0.9, words: 'under a minute left' },
    { name: 'Rest', state: 'break', progress: null, words: 'on a break' },
    { name: 'Away', state: 'away', progress: null, words: 'away' },
  ])
})
