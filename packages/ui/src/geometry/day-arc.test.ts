import { angleAt, arcFrame, drawnAngles, hoursInView, pathBetween, pointAt, spanInView } from './day-arc.ts'

const hour = 3_600_000
const day = { from: 8 * hour, to: 22 * hour }
const wide = arcFrame(day, 14 * hour, { width: 1100, height: 332 })
const narrow = arcFrame(day, 14 * hour, { width: 390, height: 226 })
const utcMinutes = (time: number) => Math.floor(time / 60_000) % 1440

test('the day begins and ends on the horizon, as far from either side', () => {
  const start = pointAt(wide, day.from)
  const end = pointAt(wide, day.to)
  expect(start.y).toBeCloseTo(wide.base, 0)
  expect(end.y).toBeCloseTo(wide.base, 0)
  expect(start.x).toBeCloseTo(1100 - end.x, 0)
})

test('the middle of the day stands at the top', () => {
  expect(pointAt(wide, 15 * hour)).toMatchObject({ x: 550, angle: 0 })
})

test('every hour has the same length on the arc', () => {
  const lengths = [8, 12, 18, 21].map((from) => {
    const [one, other] = [pointAt(wide, from * hour), pointAt(wide, (from + 1) * hour)]
    return Math.hypot(one.x - other.x, one.y - other.y)
  })
  for (const length of lengths) expect(length).toBeCloseTo(lengths[0] ?? 0, 0)
})

test('a wide screen shows the whole day', () => {
  expect(spanInView(day, 14 * hour, 1100)).toEqual(day)
})

test('a narrow screen shows nine hours that slide with the day', () => {
  expect(spanInView(day, day.from, 390)).toEqual({ from: 8 * hour, to: 17 * hour })
  expect(spanInView(day, day.to, 390)).toEqual({ from: 13 * hour, to: 22 * hour })
})

test('on a narrow screen the sun crosses the whole width in the course of the day', () => {
  const across = [8, 11.5, 15, 18.5, 22].map((at) => {
    const frame = arcFrame(day, at * hour, { width: 390, height: 226 })
    return pointAt(frame, at * hour).x
  })
  expect(across).toEqual([...across].sort((one, other) => one - other))
  expect(across[0]).toBeLessThan(60)
  expect(across[4]).toBeGreaterThan(330)
})

test('a short day needs no window', () => {
  const short = { from: 8 * hour, to: 15 * hour }
  expect(spanInView(short, 9 * hour, 320)).toEqual(short)
})

test('the day is drawn past the edge only where more of it lies', () => {
  const early = arcFrame(day, day.from, { width: 390, height: 226 })
  expect(drawnAngles(early, day).from).toBeCloseTo(-early.halfAngle)
  expect(drawnAngles(early, day).to).toBeGreaterThan(early.halfAngle)
})

test('a path is one arc of the circle', () => {
  expect(pathBetween(wide, 0, angleAt(wide, 16 * hour))).toMatch(
    /^M550 66A[\d.]+ [\d.]+ 0 0 1 [\d.]+ [\d.]+$/,
  )
})

test('hours are whole on the local clock, also in a zone of half hours', () => {
  const indian = (time: number) => (utcMinutes(time) + 330) % 1440
  const hours = hoursInView(wide, indian)
  expect(hours.length).toBeGreaterThan(3)
  for (const time of hours) expect(indian(time) % 60).toBe(0)
})

test('hours keep a readable distance on a phone', () => {
  const places = hoursInView(narrow, utcMinutes).map((time) => pointAt(narrow, time))
  places.slice(1).forEach((place, index) => {
    const before = places[index] ?? place
    expect(Math.hypot(place.x - before.x, place.y - before.y)).toBeGreaterThan(60)
  })
})

test('a box without room still gives finite numbers', () => {
  const none = arcFrame(day, day.from, { width: 0, height: 0 })
  expect(Object.values(pointAt(none, 12 * hour)).every(Number.isFinite)).toBe(true)
})
