import {
  isTaken,
  keptFactors,
  stepped,
  withMedication,
  withName,
  withOwn,
  withoutOwn,
} from './kept-factors.ts'

const names = (items: Parameters<typeof keptFactors>[0]) => keptFactors(items).map(({ name }) => name)

test('three factors are there, medication only when it was switched on', () => {
  expect(names([])).toEqual(['sleep', 'caffeine', 'movement'])
  const on = withMedication([], true)
  expect(names(on)).toEqual(['sleep', 'caffeine', 'movement', 'medication'])
  expect(names(withMedication(on, false))).not.toContain('medication')
})

test('own factors are added, renamed and removed; a name counts once, whatever its case', () => {
  const items = withOwn([], 'Headache', 'yes')
  expect(keptFactors(items).at(-1)).toEqual({ name: 'Headache', kind: 'yes', isOwn: true })
  expect([isTaken(items, 'headache'), isTaken(items, 'Sleep'), isTaken(items, 'Walk')]).toEqual([
    true,
    true,
    false,
  ])
  expect(names(withName(items, 'Headache', 'Migraine')).at(-1)).toBe('Migraine')
  expect(names(withoutOwn(items, 'Headache'))).not.toContain('Headache')
})

test('items of a shape that is not known are no factors', () => {
  expect(names([{ title: 'x' }, { name: 5 }, { name: 'sleep', kind: 'count' }])).toEqual([
    'sleep',
    'caffeine',
    'movement',
  ])
})

test('a press sets what is usual, another goes on; below the least nothing is noted', () => {
  expect(stepped('sleep', null, 1)).toBe(7)
  expect(stepped('sleep', 7, -1)).toBe(6.5)
  expect(stepped('sleep', 24, 1)).toBe(24)
  expect(stepped('sleep', null, -1)).toBeNull()
  expect(stepped('movement', 10, -1)).toBeNull()
  // No coffee is something to note; no doses are nothing.
  expect(stepped('caffeine', 1, -1)).toBe(0)
  expect(stepped('caffeine', 0, -1)).toBeNull()
  expect(stepped('yes', 1, -1)).toBeNull()
})
