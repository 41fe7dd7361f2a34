import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayAfterCompletion, nextOccurrence, occurrencesIn } from './occurrences.ts'
import { readRule, RuleProblem, ruleText } from './rule.ts'

const daysOf = (text: string, firstDay: string, from: string, to: string) =>
  occurrencesIn(readRule(text), firstDay, from, to)

describe('a rule', () => {
  test.each([
    ['FREQ=DAILY', 'FREQ=DAILY'],
    ['rrule:freq=weekly;byday=mo,th;interval=2', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH'],
    ['FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=MONTHLY;BYDAY=-1FR'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'],
    [
      'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=3;UNTIL=20301231',
      'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=3;UNTIL=20301231',
    ],
  ])('%s is kept as %s', (given, kept) => {
    expect(ruleText(readRule(given))).toBe(kept)
  })

  test.each([
    '',
    'DAILY',
    'FREQ=HOURLY',
    'FREQ=SECONDLY;COUNT=1000',
    'FREQ=DAILY;BYHOUR=1,2,3',
    'FREQ=DAILY;BYSECOND=0,1,2',
    'FREQ=YEARLY;BYYEARDAY=1',
    'FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO',
    'FREQ=YEARLY;BYEASTER=0',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;INTERVAL=367',
    'FREQ=DAILY;INTERVAL=1e9',
    'FREQ=DAILY;COUNT=1001',
    'FREQ=DAILY;COUNT=-1',
    'FREQ=DAILY;COUNT=3;UNTIL=20270101',
    'FREQ=DAILY;UNTIL=20270230',
    'FREQ=DAILY;UNTIL=20270101T000000Z',
    'FREQ=DAILY;FREQ=WEEKLY',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=2,4;BYMONTHDAY=31,-31',
    'FREQ=MONTHLY;BYMONTHDAY=32',
    'FREQ=MONTHLY;BYMONTHDAY=0',
    'FREQ=WEEKLY;BYDAY=1MO',
    'FREQ=MONTHLY;BYDAY=6MO',
    'FREQ=MONTHLY;BYSETPOS=1',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1,2,3,4,5',
    'FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR,SA,SU',
    `FREQ=MONTHLY;BYMONTHDAY=${'1,'.repeat(5000)}1`,
    'FREQ=DAILY;toString=1',
    'FREQ=DAILY;DTSTART=20260101',
    'FREQ=DAILY\nRRULE:FREQ=DAILY',
  ])('%s is refused, at once and in words', (text) => {
    const began = performance.now()
    expect(() => readRule(text)).toThrow(RuleProblem)
    expect(performance.now() - began).toBeLessThan(5)
  })

  test('whatever is given, it is read or refused, and soon', () => {
    const piece = fc.constantFrom(
      'FREQ=',
      'DAILY',
      ';',
      'BYDAY=',
      'MO',
      ',',
      '-1',
      'COUNT=',
      '999',
      'BYSETPOS=',
      '=',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 40 }), (pieces) => {
        try {
          expect(readRule(ruleText(readRule(pieces.join(''))))).toBeTruthy()
        } catch (error) {
          expect(error).toBeInstanceOf(RuleProblem)
        }
      }),
    )
  })
})

describe('the days of a rule', () => {
  test.each([
    ['FREQ=DAILY;INTERVAL=3', '2026-11-01', '2026-11-23', '2026-11-30', ['2026-11-25', '2026-11-28']],
    ['FREQ=DAILY;COUNT=2', '2026-11-01', '2026-11-01', '2026-11-30', ['2026-11-01', '2026-11-02']],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH',
      '2026-11-02',
      '2026-11-09',
      '2026-11-22',
      ['2026-11-16', '2026-11-19'],
    ],
    ['FREQ=MONTHLY;BYMONTHDAY=31', '2026-01-31', '2026-02-01', '2026-05-31', ['2026-03-31', '2026-05-31']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2026-01-31', '2026-02-01', '2026-03-31', ['2026-02-28', '2026-03-31']],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2026-01-01', '2026-11-01', '2026-12-31', ['2026-11-27', '2026-12-25']],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      '2026-01-01',
      '2026-10-01',
      '2026-10-31',
      ['2026-10-30'],
    ],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', '2024-02-29', '2028-01-01', '2028-12-31', ['2028-02-29']],
    ['FREQ=DAILY;UNTIL=20261124', '2026-11-23', '2026-11-01', '2026-12-31', ['2026-11-23', '2026-11-24']],
    ['FREQ=WEEKLY;BYDAY=SU;COUNT=2', '2026-11-23', '2026-11-23', '2027-01-01', ['2026-11-29', '2026-12-06']],
  ])('%s from %s', (text, firstDay, from, to, days) => {
    expect(daysOf(text, firstDay, from, to)).toEqual(days)
  })

  test('run through both clock changes without a gap or a double', () => {
    const days = daysOf('FREQ=DAILY', '2026-01-01', '2026-01-01', '2026-12-31')
    expect(new Set(days).size).toBe(365)
  })

  test('are looked at 400 at most at once', () => {
    expect(daysOf('FREQ=DAILY', '2000-01-01', '2000-01-01', '2026-11-23')).toHaveLength(400)
  })

  test('that can never come are no days, soon', () => {
    const never = readRule('FREQ=MONTHLY;BYMONTHDAY=15;BYDAY=FR;BYSETPOS=5')
    const began = performance.now()
    expect(nextOccurrence(never, '2026-01-01', '2026-01-01')).toBeNull()
    expect(performance.now() - began).toBeLessThan(250)
  })

  test('are found eight years ahead', () => {
    expect(nextOccurrence(readRule('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29'), '2097-01-01', '2097-01-01')).toBe(
      '2104-02-29',
    )
  })

  test('after completion end with a shorter month, not in the next', () => {
    expect(dayAfterCompletion(readRule('FREQ=MONTHLY'), '2026-01-31')).toBe('2026-02-28')
    expect(dayAfterCompletion(readRule('FREQ=DAILY;INTERVAL=3;UNTIL=20260102'), '2026-01-01')).toBeNull()
  })
})
