import { markShape } from './arc-marks.ts'
import { arcFrame, pointAt } from './day-arc.ts'

const hour = 3_600_000
const day = { from: 8 * hour, to: 22 * hour }
const frame = arcFrame(day, 14 * hour, { width: 1100, height: 332 })

test('a moment is a dot at its place', () => {
  const shape = markShape(frame, day, 12 * hour, 12 * hour)
  expect(shape).toHaveProperty('dot')
  expect(shape && 'dot' in shape && shape.dot.x).toBeCloseTo(pointAt(frame, 12 * hour).x, 0)
})

test('the round ends of a stroke stay within its real time', () => {
  const shape = markShape(frame, day, 14 * hour, 16 * hour)
  const start = pointAt(frame, 14 * hour).x
  const drawn = Number(shape && 'path' in shape && /^M([\d.]+)/.exec(shape.path)?.[1])
  expect(drawn - start).toBeGreaterThan(6)
  expect(drawn - start).toBeLessThan(9)
})

test('what lies outside the day is not drawn', () => {
  expect(markShape(frame, day, 2 * hour, 3 * hour)).toBeUndefined()
  expect(markShape(frame, day, 23 * hour, 24 * hour)).toBeUndefined()
})

test('an end before its start is a moment', () => {
  expect(markShape(frame, day, 12 * hour, 11 * hour)).toHaveProperty('dot')
})
