/** The rules for language, held over every string of the catalogue (research: adhd.md §6, COGA). */
import { words } from './words.ts'

type Value = string | readonly string[] | ((...values: never[]) => string) | object

/** Every sentence the catalogue can say, with a stand-in for what is filled in. */
const sentences = (value: Value): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') {
    const say = value as (...values: (string | number)[]) => string
    return [1, 2, 61].map((number) => say(...Array.from({ length: 3 }, () => number)))
  }
  return Object.values(value).flatMap((inner: Value) => sentences(inner))
}

const all = sentences(words)
const solLines = Object.values(words.sol).filter((line) => line !== words.sol.by)

test('nothing shouts', () => {
  expect(all.filter((sentence) => sentence.includes('!'))).toEqual([])
})

test('nothing blames or counts lateness', () => {
  const blame =
    /\b(overdue|late|missed|failed|forgot|lazy|streak|behind|wasted|you should|you must|you still|invalid|wrong password)\b/i
  expect(all.filter((sentence) => blame.test(sentence))).toEqual([])
})

test('no sentence runs away', () => {
  const long = all
    .flatMap((text) => text.split(/[.;?]\s/))
    .filter((sentence) => sentence.split(/\s+/).length > 16)
  expect(long).toEqual([])
})

test('Sol speaks briefly, never about worth, never with pressure', () => {
  const pressure = /\b(should|must|just|finally|again|only|still haven't|proud|you are|you're|your ADHD)\b/i
  for (const line of solLines) {
    expect(line.split(/\s+/).length).toBeLessThanOrEqual(30)
    expect(line.split(/[.?](?:\s|$)/).filter(Boolean).length).toBeLessThanOrEqual(2)
    expect(line).not.toMatch(pressure)
  }
})

test('the plain line carries no image', () => {
  expect(words.sol.low).not.toMatch(/\b(sky|sun|star|light|orbit|dark|void|end|nothing left)\b/i)
})
