import { daysLater, whenText } from './day-words.ts'
import { everything, queryOf } from './list-query.ts'
import { placeAt, reordered } from '../../lib/reorder.ts'
import { moved, mostSelected, noSelection, toggled, within } from './selection.ts'

test('open means what can be done: neither parked nor waiting nor in the trash', () => {
  expect(queryOf(everything)).toEqual({ status: 'open', shelf: 'false', waiting: 'false' })
})

test('letters, project and tag narrow a view; spaces alone do not', () => {
  expect(queryOf({ view: 'trash', q: '  ', projectId: 'p', tag: 'home' })).toEqual({
    trash: 'true',
    projectId: 'p',
    tag: 'home',
  })
  expect(queryOf({ ...everything, view: 'done', q: ' tax ' })).toEqual({ status: 'done', q: 'tax' })
})

test('selecting twice is not selecting; what left the list is not acted on', () => {
  const two = toggled(toggled(noSelection, 'a'), 'b')
  expect([...toggled(two, 'a').ids]).toEqual(['b'])
  expect([...within(two, [{ id: 'b' }, { id: 'c' }]).ids]).toEqual(['b'])
})

test('one change takes at most 200', () => {
  const many = Array.from({ length: 205 }, (_, n) => String(n)).reduce(toggled, noSelection)
  expect(many.ids.size).toBe(mostSelected)
})

test('keys walk within the list and never out of it', () => {
  expect(
    ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'].map((key) => moved(key, 1, 5)),
  ).toEqual([2, 0, 4, 0, 0, 4])
  expect(moved('ArrowDown', 4, 5)).toBe(4)
  expect([moved('a', 0, 5), moved('ArrowDown', 0, 0)]).toEqual([undefined, undefined])
})

test('a step is let go where its middle is nearest', () => {
  const rows = [0, 44, 88].map((top) => ({ top, bottom: top + 44 }))
  expect([-20, 30, 60, 500].map((y) => placeAt(y, rows))).toEqual([0, 0, 1, 2])
  expect(reordered(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a'])
})

test('days are dates: a clock change moves none', () => {
  expect(daysLater('2026-10-24', 1)).toBe('2026-10-25')
  expect(daysLater('2026-10-25', 1)).toBe('2026-10-26')
  expect(daysLater('2026-12-31', 1)).toBe('2027-01-01')
})

test('days are said as people say them', () => {
  const said = (day: string, time: string | null = null) => whenText(day, time, '2026-11-23')
  expect([said('2026-11-23'), said('2026-11-24', '09:00'), said('2026-11-25'), said('2028-01-03')]).toEqual([
    'Today',
    'Tomorrow 09:00',
    'Wed 25 Nov',
    '3 Jan 2028',
  ])
})
