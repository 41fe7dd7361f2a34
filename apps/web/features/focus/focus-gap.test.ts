import { gapOf, type Signs } from './focus-gap.ts'

const minute = 60_000
const signs = (rest: Partial<Signs>): Signs => ({
  now: 60 * minute,
  awakeAt: 60 * minute - 1_000,
  touchedAt: 0,
  isTouched: false,
  quietFrom: 25 * minute,
  idleMs: 5 * minute,
  ...rest,
})

test('a device that slept for an hour is asked about', () => {
  expect(gapOf(signs({ awakeAt: 2 * minute }))).toEqual({ from: 2 * minute, to: 60 * minute })
  expect(gapOf(signs({ awakeAt: 55.5 * minute }))).toBeNull()
})

test('silence within the planned time is work', () => {
  expect(gapOf(signs({ now: 24 * minute, awakeAt: 24 * minute, isTouched: true }))).toBeNull()
  expect(gapOf(signs({ now: 29 * minute, awakeAt: 29 * minute, isTouched: true }))).toBeNull()
})

test('silence after it is offered back from its end on, at the first touch', () => {
  expect(gapOf(signs({}))).toBeNull()
  expect(gapOf(signs({ isTouched: true }))).toEqual({ from: 25 * minute, to: 60 * minute })
  expect(gapOf(signs({ isTouched: true, touchedAt: 50 * minute }))).toEqual({
    from: 50 * minute,
    to: 60 * minute,
  })
})

test('a page that was closed meanwhile knows only of silence', () => {
  expect(gapOf(signs({ awakeAt: null }))).toBeNull()
  expect(gapOf(signs({ awakeAt: null, isTouched: true }))).toEqual({ from: 25 * minute, to: 60 * minute })
})
