import { orderAfter } from './place-order.ts'

const ids = ['a', 'b', 'c', 'd', 'e']

test('names only what a move needs: what comes before the new place', () => {
  expect(orderAfter(ids, [], 3, 1)).toEqual(['a', 'd'])
  expect(orderAfter(ids, [], 0, 2)).toEqual(['b', 'c', 'a'])
  expect(orderAfter(ids, [], 4, 0)).toEqual(['e'])
})

test('what was placed before keeps its place', () => {
  expect(orderAfter(ids, ['a', 'b', 'c'], 4, 0)).toEqual(['e', 'a', 'b', 'c'])
})
