import { expect, test } from 'vitest'
import { BoundedMap } from './bounded-map.ts'

test('it never holds more than it may, and forgets what was stored longest ago', () => {
  const map = new BoundedMap<string, number>(2)
  map.set('one', 1)
  map.set('two', 2)
  map.set('one', 3)
  map.set('four', 4)
  expect([map.get('one'), map.get('two'), map.get('four')]).toEqual([3, undefined, 4])
  expect([...map.values()]).toEqual([3, 4])
})

test('what is deleted is gone, and leaves room', () => {
  const map = new BoundedMap<string, number>(2)
  map.set('one', 1)
  map.set('two', 2)
  map.delete('one')
  map.set('three', 3)
  expect([map.has('one'), map.has('two'), map.has('three')]).toEqual([false, true, true])
})
