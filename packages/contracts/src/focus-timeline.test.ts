import { describe, expect, test } from 'vitest'
import { acted, type Actable } from './focus-acts.ts'
import {
  ended,
  entered,
  mostIntervals,
  phaseOf,
  plannedEnd,
  relabelled,
  reopened,
  roundNumber,
  startedAtOther,
  workedMs,
} from './focus-timeline.ts'

const start = Date.parse('2026-11-23T10:00:00.000Z')
const after = (minutes: number) => start + minutes * 60_000
const iso = (minutes: number) => new Date(after(minutes)).toISOString()

const session = (rest: Partial<Actable> = {}): Actable => ({
  mode: 'countdown',
  plannedMinutes: 25,
  startedAt: iso(0),
  endedAt: null,
  intervals: [{ kind: 'work', from: iso(0), to: null }],
  outcome: null,
  remarks: [],
  rating: null,
  nextMove: null,
  ...rest,
})

/** Acts by minute; every one of them has to fit. */
const through = (of: Actable, ...acts: [number, Parameters<typeof acted>[1]][]): Actable =>
  acts.reduce((before, [at, act]) => {
    const next = acted(before, act, after(at))
    if (typeof next === 'string') throw new Error(next)
    return next
  }, of)

const worked = (of: Actable, at: number) => workedMs(of, after(at)) / 60_000
const drawn = (of: Actable) =>
  of.intervals.map(({ kind, from, to }) => [
    kind,
    (Date.parse(from) - start) / 60_000,
    to && (Date.parse(to) - start) / 60_000,
  ])

describe('a countdown', () => {
  test('ends later by what was paused, and pauses are no work', () => {
    const paused = through(session(), [10, { phase: 'pause' }])
    expect(plannedEnd(paused)).toBeNull()
    expect(phaseOf(paused, after(15))).toBe('pause')
    const goesOn = through(paused, [20, { phase: 'work' }])
    expect(plannedEnd(goesOn)).toBe(after(35))
    expect(worked(goesOn, 25)).toBe(15)
    expect(drawn(goesOn)).toEqual([
      ['work', 0, 10],
      ['pause', 10, 20],
      ['work', 20, null],
    ])
  })

  test('runs on after its time, and all of it is work', () => {
    expect(phaseOf(session(), after(90))).toBe('work')
    expect(worked(session(), 90)).toBe(90)
  })

  test('said twice changes nothing, and a moment from before the last act is that of the act', () => {
    const paused = through(session(), [10, { phase: 'pause' }])
    expect(entered(paused, 'pause', after(12))).toBe(paused)
    expect(drawn(through(paused, [5, { phase: 'work' }]))).toEqual([['work', 0, null]])
  })
})

describe('a pomodoro', () => {
  const rounds = session({ mode: 'pomodoro' })

  test('goes into its break by itself, which is stored only with the next act', () => {
    expect(phaseOf(rounds, after(24))).toBe('work')
    expect(phaseOf(rounds, after(26))).toBe('break')
    expect(worked(rounds, 600)).toBe(25)
    const second = through(rounds, [32, { phase: 'work' }])
    expect(drawn(second)).toEqual([
      ['work', 0, 25],
      ['break', 25, 32],
      ['work', 32, null],
    ])
    expect(roundNumber(rounds, after(10))).toBe(1)
    expect(roundNumber(rounds, after(28))).toBe(1)
    expect(roundNumber(second, after(33))).toBe(2)
    expect(plannedEnd(second)).toBe(after(57))
  })

  test('that is given more minutes in its break works on', () => {
    const longer = through(rounds, [27, { plannedMinutes: 35 }])
    expect(phaseOf(longer, after(28))).toBe('work')
    expect(worked(longer, 28)).toBe(28)
  })

  test('ended long after its round counts the round', () => {
    expect(drawn(ended(rounds, after(300)))).toEqual([
      ['work', 0, 25],
      ['break', 25, 300],
    ])
  })
})

describe('an end', () => {
  test('is kept, and taken back it never was', () => {
    const over = through(session(), [20, { outcome: 'stopped' }])
    expect(through(over, [30, { outcome: 'finished' }])).toMatchObject({
      endedAt: iso(20),
      outcome: 'stopped',
    })
    expect(reopened(over)).toMatchObject({ endedAt: null, intervals: session().intervals })
    expect(through(over, [21, { reopen: true }])).toMatchObject({ endedAt: null, outcome: null })
  })

  test('before the last act is at that act', () => {
    const paused = through(session(), [10, { phase: 'pause' }])
    expect(ended(paused, after(4)).endedAt).toBe(iso(10))
  })
})

describe('corrections', () => {
  test('it began fifteen minutes ago', () => {
    const earlier = through(session(), [2, { startedAt: iso(-13) }])
    expect(worked(earlier, 2)).toBe(15)
    expect(plannedEnd(earlier)).toBe(after(12))
    expect(startedAtOther(session(), after(-481))).toBe('unfit')
  })

  test('a gap was a break, or is left out', () => {
    const slept = through(session(), [90, { gap: { from: iso(20), to: iso(80), was: 'pause' } }])
    expect(worked(slept, 90)).toBe(30)
    expect(drawn(slept)).toEqual([
      ['work', 0, 20],
      ['pause', 20, 80],
      ['work', 80, null],
    ])
    const again = through(slept, [91, { gap: { from: iso(20), to: iso(80), was: 'pause' } }])
    expect(drawn(again)).toEqual(drawn(slept))
    expect(relabelled(session(), { from: after(5), to: after(5), kind: 'break' })).toBe('unfit')
  })

  test('a remark is kept once, and there is an end to everything', () => {
    const remark = { id: '01890000-0000-7000-8000-000000000001', kind: 'interruption' as const, text: 'Phone' }
    const noted = through(session(), [3, { remark }], [4, { remark }])
    expect(noted.remarks).toEqual([{ ...remark, at: iso(3) }])
    const many = session({ remarks: Array.from({ length: 100 }, () => ({ ...remark, at: iso(0) })) })
    expect(acted(many, { remark: { ...remark, id: '01890000-0000-7000-8000-000000000002' } }, after(1))).toBe(
      'full',
    )
    const intervals = Array.from({ length: mostIntervals }, (_, at) => ({
      kind: at % 2 === 0 ? ('work' as const) : ('pause' as const),
      from: iso(at),
      to: at === mostIntervals - 1 ? null : iso(at + 1),
    }))
    expect(acted(session({ intervals }), { phase: 'work' }, after(300))).toBe('full')
    expect(through(session({ intervals }), [300, { outcome: 'finished' }]).endedAt).toBe(iso(300))
  })
})
