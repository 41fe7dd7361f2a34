import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCapture } from './capture.ts'
import { dropToken, removeToken } from './edit-capture.ts'
import { splitThoughts } from './split-thoughts.ts'
import { personAt, zones } from './testing/moments.ts'

const pieces = [
  'tomorrow',
  'fri',
  'mon and thu',
  'next week',
  '3 dec',
  '31 feb',
  'in 2 weeks',
  'at',
  '9',
  '17:00',
  '9am',
  'tonight',
  'every',
  'every 2 weeks',
  'every month on the 1st',
  'after completion',
  '30m',
  '1h',
  'for an hour',
  '#home',
  '#',
  '+kit',
  '+"New shed"',
  '~low',
  '!',
  '!fri',
  '"quoted fri"',
  '"',
  'the',
  'until',
  'and',
  'call',
  'Done!',
  'C#',
  '👍',
  'שלום',
  '\u2060fri',
  'cafe\u0301',
  '\u202etomorrow',
  '2026-12-03',
  '12/3',
  ',',
  '.',
]
const likely = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((words) => words.join(' '))
const text = fc.oneof(
  likely,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
)
const person = fc
  .tuple(
    fc.constantFrom(...zones),
    fc.date({ min: new Date('2020-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
  )
  .map(([timeZone, now]) => ({ ...personAt('2026-11-23 14:12', timeZone), now }))

const wordsOf = (value: string) => value.replaceAll('\u2060', '').match(/[\p{L}\p{N}\p{S}]+/gu) ?? []
const count = (words: readonly string[]) => words.toSorted().join(' ')

test('never throws, whatever is given', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string(),
      fc.date(),
      fc.double(),
      (value, timeZone, now, hour) => {
        parseCapture(value, {
          now,
          timeZone,
          dayCutOffHour: hour,
          projects: [{ id: value, title: value }],
          tags: [value],
        })
      },
    ),
  )
})

test('the same text, moment and zone give the same capture', () => {
  fc.assert(
    fc.property(text, person, (value, own) => {
      expect(parseCapture(value, own)).toEqual(parseCapture(value, own))
    }),
  )
})

test('no word is lost: each is in the title or in a token', () => {
  fc.assert(
    fc.property(text, person, (value, own) => {
      const { title, tokens } = parseCapture(value, own)
      const isOnlyTokens = count(wordsOf(title)) === count(wordsOf(value))
      const kept = isOnlyTokens ? title : [title, ...tokens.map((token) => token.text)].join(' ')
      expect(count(wordsOf(kept))).toBe(count(wordsOf(value)))
    }),
    { numRuns: 500 },
  )
})

test('tokens stand in order, apart, and say the text they stand for', () => {
  fc.assert(
    fc.property(text, person, (value, own) => {
      let end = 0
      for (const token of parseCapture(value, own).tokens) {
        expect(token.start).toBeGreaterThanOrEqual(end)
        expect(value.slice(token.start, token.end)).toBe(token.text)
        expect(token.label).not.toBe('')
        end = token.end
      }
    }),
  )
})

test('a title in which nothing was read is read the same again', () => {
  fc.assert(
    fc.property(text, person, (value, own) => {
      const first = parseCapture(value, own)
      fc.pre(first.tokens.length === 0 && !value.includes('\u2060'))
      expect(parseCapture(first.title, own)).toEqual(first)
    }),
  )
})

test('a dropped chip keeps every word, and is not read again in its place', () => {
  fc.assert(
    fc.property(text, person, (value, own) => {
      const token = parseCapture(value, own).tokens.at(-1)
      fc.pre(token !== undefined)
      const dropped = dropToken(value, token)
      expect(dropped.replaceAll('\u2060', '')).toBe(value.replaceAll('\u2060', ''))
      const again = parseCapture(dropped, own).tokens
      expect(again.every(({ end, start }) => end <= token.start || start > token.start)).toBe(true)
      expect(wordsOf(removeToken(value, token)).length).toBeLessThanOrEqual(wordsOf(value).length)
    }),
  )
})

test('splitting loses no word', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('call mum', 'milk #a', 'x tomorrow', ''), { maxLength: 300 }),
      (lines) => {
        expect(count(wordsOf(splitThoughts(lines.join('\n')).join('\n')))).toBe(
          count(wordsOf(lines.join('\n'))),
        )
      },
    ),
  )
})
