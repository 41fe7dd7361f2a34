import { checkinAt, focusOn, taskNamed, todayWith } from '../../testing/shapes.ts'
import { words } from '../../words/words.ts'
import { solLine } from './sol-line.ts'

const noon = Date.parse('2026-11-23T12:00:00.000Z')
const done = [taskNamed('a', { status: 'done' })]

test('after a very low mood Sol is plain, whatever else is true', () => {
  const low = checkinAt('c', '2026-11-23T11:00:00.000Z', { mood: 25 })
  expect(solLine(todayWith({ checkins: [low], done, focus: focusOn('f') }), noon)).toBe(words.sol.low)
})

test('each moment has its line', () => {
  expect(solLine(todayWith(), noon)).toBe(words.sol.empty)
  expect(solLine(todayWith({ open: [taskNamed('a')] }), noon)).toBe(words.sol.fresh)
  expect(solLine(todayWith({ done }), noon)).toBe(words.sol.somethingDone)
  expect(solLine(todayWith({ focus: focusOn('f') }), noon)).toBe(words.sol.focus)
  expect(solLine(todayWith({ done }), Date.parse('2026-11-23T22:00:00.000Z'))).toBe(words.sol.evening)
})
