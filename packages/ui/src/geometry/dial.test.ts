import { emptiedDegrees, pointOnDial, remainingArc, remainingWedge } from './dial.ts'

test('the dial starts at the top and runs clockwise', () => {
  expect(pointOnDial(100, 0)).toEqual({ x: 0, y: -100 })
  expect(pointOnDial(100, 90)).toEqual({ x: 100, y: -0 })
})

test('at the start almost the whole ring remains, by the long way round', () => {
  expect(remainingArc(100, 0)).toBe('M0.09 -100A100 100 0 1 1 0 -100')
})

test('past the half the short way round remains', () => {
  expect(remainingArc(100, 0.75)).toBe('M-100 0A100 100 0 0 1 0 -100')
})

test('when the time is up nothing remains', () => {
  expect([remainingArc(100, 1), remainingWedge(100, 1), remainingArc(100, 2)]).toEqual(['', '', ''])
})

test('time before the start and after the end stays on the ring', () => {
  expect([emptiedDegrees(-1), emptiedDegrees(0.5), emptiedDegrees(9)]).toEqual([0, 180, 360])
})

test('a full dial is a disc without a seam to its centre', () => {
  expect(remainingWedge(100, 0)).not.toContain('L0 0')
  expect(remainingWedge(100, 0.25)).toContain('L0 0')
})
