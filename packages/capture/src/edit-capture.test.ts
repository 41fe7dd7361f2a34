import { describe, expect, test } from 'vitest'
import { parseCapture } from './capture.ts'
import { dropToken, removeToken, setToken, type Setting } from './edit-capture.ts'
import { personAt } from './testing/moments.ts'
import { summaryOf } from './testing/summary.ts'

const person = personAt('2026-11-23 14:12')
const read = (text: string) => parseCapture(text, person)
const tokenOf = (text: string, index = -1) => {
  const token = read(text).tokens.at(index)
  if (!token) throw new Error('no token')
  return token
}

describe('dropping a chip', () => {
  test.each([
    'Call tomorrow 9',
    'Gym every mon and thu',
    'Nails +"New shed"',
    'x #home',
    'Tax ! 3 dec 17:00',
    'x 1h 30m',
    '~low',
    'fri',
  ])('%j keeps its words and is not read again', (text) => {
    const dropped = dropToken(text, tokenOf(text))
    expect(dropped.replaceAll('\u2060', '')).toBe(text)
    expect(read(dropped)).toMatchObject({ title: text, tokens: [] })
  })
  test('leaves the others', () => {
    const text = 'Call tomorrow #home'
    expect(read(dropToken(text, tokenOf(text)))).toMatchObject({
      title: 'Call #home',
      tags: [],
      plannedDay: '2026-11-24',
    })
  })
})

test.each([
  ['Call tomorrow now', 'Call now'],
  ['Call tomorrow', 'Call'],
  ['tomorrow call', 'call'],
  ['Call tomorrow, now', 'Call , now'],
])('removing from %j leaves %j', (text, rest) => {
  expect(removeToken(text, tokenOf(text))).toBe(rest)
})

describe('setting by a button', () => {
  const cases: readonly (readonly [string, Setting, string, string])[] = [
    [
      'Call',
      { kind: 'when', value: { day: '2026-11-24', time: '09:00' } },
      'Call tomorrow 09:00',
      'when 2026-11-24 09:00',
    ],
    [
      'Call fri',
      { kind: 'when', value: { day: '2026-11-24', time: null } },
      'Call tomorrow',
      'when 2026-11-24',
    ],
    ['Call fri mum', { kind: 'when', value: null }, 'Call mum', ''],
    [
      'Call fri x at 9',
      { kind: 'when', value: { day: '2026-11-23', time: null } },
      'Call today x',
      'when 2026-11-23',
    ],
    [
      'Slides for',
      { kind: 'when', value: { day: '2026-11-24', time: null } },
      'tomorrow Slides for',
      'when 2026-11-24',
    ],
    ['', { kind: 'when', value: { day: '2026-11-28', time: null } }, 'on sat', 'when 2026-11-28'],
    ['Walk 10m', { kind: 'estimate', value: 90 }, 'Walk 1h 30m', 'takes 90'],
    ['Walk', { kind: 'estimate', value: 30 }, 'Walk 30m', 'takes 30'],
    ['Walk 10m #a', { kind: 'estimate', value: null }, 'Walk #a', 'tags a'],
    ['Read ~low', { kind: 'energy', value: 'high' }, 'Read ~high', 'energy high'],
    ['Milk', { kind: 'tag', value: 'errand' }, 'Milk #errand', 'tags errand'],
    ['Milk #errand', { kind: 'tag', value: 'errand' }, 'Milk #errand', 'tags errand'],
    ['Milk #a', { kind: 'tag', value: 'two words' }, 'Milk #a #two-words', 'tags a,two-words'],
    [
      'Tap',
      { kind: 'project', value: { id: 'renovation', title: 'Kitchen renovation' } },
      'Tap +"Kitchen renovation"',
      'project renovation',
    ],
    ['Tap +kit', { kind: 'project', value: { newTitle: 'Shed' } }, 'Tap +"Shed"', 'new Shed'],
    [
      'Tax',
      { kind: 'deadline', value: { day: '2026-12-03', time: '17:00' } },
      'Tax !3 dec 17:00',
      'deadline 2026-12-03 17:00',
    ],
    ['Tax !fri', { kind: 'deadline', value: null }, 'Tax', ''],
    [
      'Gym',
      { kind: 'repeat', value: 'every weekday' },
      'Gym every weekday',
      'when 2026-11-23 · rule FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR',
    ],
  ]
  test.each(cases)('%j, %j gives %j', (text, setting, written, summary) => {
    const result = setToken(text, setting, person)
    expect(result).toBe(written)
    expect(summaryOf(read(result))).toBe(summary)
  })

  const moments = ['2026-11-23 14:12', '2026-11-24 02:00', '2026-12-31 23:30', '2027-03-01 05:00']
  test.each(moments)('what is set at %s is what is read, for every day of a year and every hour', (wall) => {
    const own = personAt(wall)
    const today = parseCapture('x today', own).plannedDay ?? ''
    for (let away = 1; away < 370; away += 3) {
      const day = new Date(Date.parse(today) + away * 86_400_000).toISOString().slice(0, 10)
      const time = away % 2 === 0 ? null : `${String(away % 24).padStart(2, '0')}:05`
      for (const kind of ['when', 'deadline'] as const) {
        const { plannedDay, plannedTime, deadlineDay, deadlineTime } = parseCapture(
          setToken('Slides for', { kind, value: { day, time } }, own),
          own,
        )
        const got = kind === 'when' ? [plannedDay, plannedTime] : [deadlineDay, deadlineTime]
        expect(got).toEqual([day, time])
      }
    }
  })
})
