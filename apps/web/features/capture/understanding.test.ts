import { parseCapture } from '@sol/capture/capture'
import { dropToken, setToken } from '@sol/capture/edit-capture'
import { splitThoughts } from '@sol/capture/split-thoughts'
import { lineAt, lineToDescribe, readLines, tokenBefore, tokensOf, withLine } from './understanding.ts'

const syntax = { parse: parseCapture, drop: dropToken, set: setToken, split: splitThoughts }
const context = { now: new Date('2026-11-23T14:12:00Z'), timeZone: 'UTC' }
const read = (text: string) => readLines(text, syntax, context)

test('tokens of every line stand at their place in the field', () => {
  const text = 'x tomorrow\n\nb 30m'
  expect(tokensOf(read(text)).map(({ start, end }) => text.slice(start, end))).toEqual(['tomorrow', '30m'])
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
  expect(tokenBefore(tokensOf(read(text)), text, caret)?.token.text).toBe(expected)
})

test('a line can be written anew without touching the others', () => {
  const text = 'a\nb\nc'
  const line = lineAt(read(text), 2)
  expect(line && withLine(text, line, 'new')).toBe('a\nnew\nc')
})

test('the choices are about the last line that has words', () => {
  expect(lineToDescribe(read('a\nb\n  '))?.text).toBe('b')
})
