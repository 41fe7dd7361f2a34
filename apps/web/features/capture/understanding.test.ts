import { chosen, dropped, lineToDescribe, readText, readThoughts, tokenBefore } from './understanding.ts'

const context = { now: new Date('2026-11-23T14:12:00Z'), timeZone: 'UTC' }
const read = (text: string) => readText(text, context)

test('tokens of every line stand at their place in the field', () => {
  const text = 'x tomorrow\n\nb 30m'
  expect(read(text).tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['tomorrow', '30m'])
})

test.each([
  ['x tomorrow', 10, 'tomorrow'],
  ['x tomorrow  ', 12, 'tomorrow'],
  ['x tomorrow b', 12, undefined],
  ['x tomorrow b', 5, undefined],
  ['x tomorrow 30m', 14, '30m'],
  ['x tomorrow 30m', 11, 'tomorrow'],
  ['x', 1, undefined],
])('behind %j at %d stands %j', (text, caret, expected) => {
  expect(tokenBefore(read(text), caret)?.token.text).toBe(expected)
})

test('dropping a chip touches its line only, and the caret stays behind its words', () => {
  const text = 'y fri\nx tomorrow 9:00 more\nb 30m'
  const before = read(text)
  const token = before.tokens[1]
  const written = token && dropped(before, token)
  expect(written?.text).toBe('y fri\nx \u2060tomorrow \u20609:00 more\nb 30m')
  expect(written?.text.slice(0, written.caret)).toBe('y fri\nx \u2060tomorrow \u20609:00')
})

test('the choices write to the last line that has words', () => {
  const text = 'a 10m\nb\n  '
  expect(lineToDescribe(read(text))?.text).toBe('b')
  expect(chosen(read(text), { kind: 'estimate', value: 30 }, context)?.text).toBe('a 10m\nb 30m\n  ')
})

test('a pasted list is read without its marks', () => {
  expect(readThoughts('1. milk #a\n2. bread', context).map(({ title }) => title)).toEqual(['milk', 'bread'])
})
