import { expect, test } from 'vitest'
import { mostThoughts, splitThoughts } from './split-thoughts.ts'

test.each([
  ['one', ['one']],
  ['  ', []],
  ['a\n\n b \r\nc', ['a', 'b', 'c']],
  ['- a\n- b', ['a', 'b']],
  ['* a\n• b\n– c', ['a', 'b', 'c']],
  ['- [ ] a\n- [x] b\n[ ] c\n☐ d', ['a', 'b', 'c', 'd']],
  ['1. a\n2) b\n(3) c', ['a', 'b', 'c']],
  ['1. - a\n2. - b', ['a', 'b']],
  ['2. World War', ['2. World War']],
  ['-5 degrees\n+kit nails\n#home tap', ['-5 degrees', '+kit nails', '#home tap']],
  ['- \n-', ['-', '-']],
  ['a\u2028b', ['a', 'b']],
])('%j is %j', (text, thoughts) => {
  expect(splitThoughts(text)).toEqual(thoughts)
})

test('what is beyond the hundredth line stays together: no word is lost', () => {
  const lines = Array.from({ length: 250 }, (_, index) => `line ${String(index)}`)
  const thoughts = splitThoughts(lines.join('\n'))
  expect(thoughts).toHaveLength(mostThoughts)
  expect(thoughts.join('\n')).toBe(lines.join('\n'))
})
