import { anchored, readClock } from './clock-rules.ts'

const hour = 3_600_000
const server = Date.parse('2026-11-23T10:00:00Z')
/** A device that is seven minutes slow, and has been on for a while. */
const wall = server - 7 * 60_000
const first = anchored(null, { server, took: 80 }, { wall, steady: 5_000 })
const later = (byWall: number, bySteady = byWall) =>
  readClock(first, { wall: wall + byWall, steady: 5_000 + bySteady })

test('a device with a wrong clock counts the same minutes as the server', () => {
  expect(later(0)).toEqual({ now: server + 40, needsAsking: false })
  expect(later(hour)).toEqual({ now: server + 40 + hour, needsAsking: false })
})

test('a clock that is set back does not touch the time', () => {
  expect(later(-2 * hour, 60_000)).toEqual({ now: server + 40 + 60_000, needsAsking: true })
})

test('after an hour asleep the time is right at once, and the server is asked', () => {
  expect(later(hour, 3)).toEqual({ now: server + 40 + hour, needsAsking: true })
})

test('a clock that is set forward is right as soon as the server has answered', () => {
  const reading = { wall: wall + 5 * hour, steady: 5_000 + 60_000 }
  expect(readClock(first, reading).needsAsking).toBe(true)
  const asked = anchored(first, { server: server + 60_000, took: 100 }, reading)
  expect(readClock(asked, reading)).toEqual({ now: server + 60_050, needsAsking: false })
})

test('a slow answer does not displace a good one, unless the good one cannot be trusted', () => {
  const reading = { wall: wall + 60_000, steady: 5_000 + 60_000 }
  expect(anchored(first, { server: server + 55_000, took: 9_000 }, reading)).toBe(first)
  const jumped = { wall: wall + hour, steady: 5_000 + 60_000 }
  expect(anchored(first, { server: server + 55_000, took: 9_000 }, jumped).server).toBe(server + 59_500)
})

test('before the server has spoken the device is believed', () => {
  expect(readClock(null, { wall, steady: 1 })).toEqual({ now: wall, needsAsking: true })
})
