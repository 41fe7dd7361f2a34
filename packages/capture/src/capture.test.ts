import { describe, expect, test } from 'vitest'
import { longestCapture, parseCapture } from './capture.ts'
import { personAt } from './testing/moments.ts'
import { summaryOf } from './testing/summary.ts'

const person = personAt('2026-11-23 14:12')
const labels = (text: string) => parseCapture(text, person).tokens.map(({ label }) => label)

test('a token says where it stands and what it means', () => {
  const [when, length] = parseCapture('Call mum tomorrow 9 10m', person).tokens
  expect(when).toEqual({
    kind: 'when',
    start: 9,
    end: 19,
    text: 'tomorrow 9',
    label: 'tomorrow 9:00',
    value: { day: '2026-11-24', time: '09:00' },
  })
  expect(length).toMatchObject({ kind: 'estimate', value: 10, label: '10 min' })
})

test.each([
  ['x today', ['today']],
  ['x fri', ['Friday']],
  ['x next fri', ['Fri 4 Dec']],
  ['x 1 jan', ['Fri 1 Jan 2027']],
  ['x at 9', ['tomorrow 9:00']],
  ['x 1am', ['tonight 1:00']],
  ['x fri 00:30', ['Friday 0:30']],
  ['x fri at 9', ['Friday 9:00']],
  ['x fri y at 9', ['Friday', '9:00']],
  ['x !fri', ['deadline Friday']],
  ['x #a +kit ~low 1h30m', ['tag a', 'project Kitchen', 'low energy', '1 h 30 min']],
  ['x +"Shed"', ['new project Shed']],
  ['x every other tue', ['every 2 weeks on Tuesday']],
  ['x every mon, wed and fri', ['every Monday, Wednesday and Friday']],
  ['x every 3 days when done', ['every 3 days after it is done']],
  ['x every month on the 1st, 2nd, 3rd and 11th', ['every month on the 1st, 2nd, 3rd and 11th']],
  ['x every last day', ['every month on the last day']],
  ['x every morning', ['every day 9:00']],
  ['x every year on 3 dec', ['every year on 3 Dec']],
])('%j is labelled %j', (text, expected) => {
  expect(labels(text)).toEqual(expected)
})

describe('a capture cannot break', () => {
  test('an unknown zone is read as UTC', () => {
    expect(summaryOf(parseCapture('x today', { ...person, timeZone: 'Mars/Base' }))).toBe('when 2026-11-23')
  })
  test('a moment that is none leaves plain text', () => {
    expect(parseCapture('x tomorrow', { ...person, now: new Date(Number.NaN) })).toMatchObject({
      title: 'x tomorrow',
      tokens: [],
    })
  })
  test('a cut-off that is none is five', () => {
    expect(summaryOf(parseCapture('x today', { ...person, dayCutOffHour: Number.NaN }))).toBe(
      'when 2026-11-23',
    )
  })
  test('a text that is too long is kept whole, unread', () => {
    const text = `${'word '.repeat(longestCapture / 5)}tomorrow`
    expect(parseCapture(text, person)).toMatchObject({ title: text, tokens: [] })
  })
  test('an empty text has an empty title', () => {
    expect(parseCapture('   ', person)).toMatchObject({ title: '', tokens: [] })
  })
})

test('in another language only what has no words is read', () => {
  const german = { ...person, language: 'de-DE' }
  const read = (text: string) => summaryOf(parseCapture(text, german))
  expect(read('Termin morgen, im mon at 9 every day tomorrow')).toBe('')
  expect(read('Termin 2026-12-03 17:00 #arzt 30m ~low')).toBe(
    'when 2026-12-03 17:00 · takes 30 · tags arzt · energy low',
  )
})

test('at most twenty tags; the rest stays text', () => {
  const tags = Array.from({ length: 22 }, (_, index) => `#t${String(index)}`)
  const capture = parseCapture(`x ${tags.join(' ')}`, person)
  expect(capture.tags).toHaveLength(20)
  expect(capture.title).toBe('x #t20 #t21')
})

/** No pattern may make it slow: these are what has broken parsers of dates before. */
describe('no text is slow', () => {
  const bombs: Readonly<Record<string, string>> = {
    'many todays': 'today '.repeat(2000),
    'many dates': Array.from(
      { length: 2000 },
      (_, n) => `${String((n % 28) + 1)} dec 20${String(26 + (n % 10))}`,
    ).join(' '),
    'many weekdays': 'mon tue wed thu fri sat sun '.repeat(400),
    'many joins': 'mon and '.repeat(1300),
    'many quotes': '"a '.repeat(3500),
    'one long word': 'a'.repeat(10_000),
    'many digits': '1'.repeat(10_000),
    'many numbers': '1 2 3 '.repeat(1700),
    'many sigils': '#+~! '.repeat(2000),
    'many tags': '#a '.repeat(3300),
    'many everys': 'every every 2 '.repeat(800),
    'many deadlines': '!fri !3 '.repeat(1300),
    'many lengths': '1h 30m '.repeat(1400),
    'many commas': ',,,, '.repeat(2000),
    'many spaces': ' '.repeat(10_000),
    'many opening words': 'in the next on the in a this '.repeat(400),
    'project quotes': '+"a '.repeat(2500),
  }
  const fastest = (text: string) => {
    const runs = Array.from({ length: 5 }, () => {
      const start = performance.now()
      parseCapture(text, person)
      return performance.now() - start
    })
    return Math.min(...runs)
  }
  test.each(Object.entries(bombs))('%s, 10,000 characters and as many as are read', (_, text) => {
    expect(fastest(text.slice(0, 10_000))).toBeLessThan(20)
    expect(fastest(text.slice(0, longestCapture))).toBeLessThan(20)
  })
})
