import { clamp, wordFor } from './range.ts'

const words = ['low', 'middling', 'high']

test('a value outside is brought to the nearer end', () => {
  expect([clamp(-1, 0, 100), clamp(40, 0, 100), clamp(101, 0, 100)]).toEqual([0, 40, 100])
})

test('both ends of the scale have a word', () => {
  expect([wordFor(0, words), wordFor(50, words), wordFor(100, words)]).toEqual(['low', 'middling', 'high'])
})
