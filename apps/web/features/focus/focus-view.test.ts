import { focusDetail } from '../../testing/shapes.ts'
import { bellOf, extended, focusView, type FocusHabits } from './focus-view.ts'
import { focusWords } from './focus-words.ts'

const minute = 60_000
const session = focusDetail('a')
const pomodoro = focusDetail('a', { mode: 'pomodoro' })
const flow = focusDetail('a', { mode: 'flow', plannedMinutes: null })
const start = Date.parse(session.startedAt)
const after = (minutes: number) => start + minutes * minute
const iso = (minutes: number) => new Date(after(minutes)).toISOString()
const habits: FocusHabits = { breakMinutes: 5, focusLimit: 90 }
const viewAt = (minutes: number, of = session) => focusView(of, after(minutes), habits)
const wordsAt = (minutes: number, of = session) => focusWords(viewAt(minutes, of), of.startedAt, 'UTC')
const paused = focusDetail('a', {
  intervals: [
    { kind: 'work', from: iso(0), to: iso(10) },
    { kind: 'pause', from: iso(10), to: null },
  ],
})

describe('a countdown', () => {
  test('is what was planned minus what has passed, however long nobody looked', () => {
    expect(viewAt(10)).toMatchObject({
      phase: 'running',
      leftMs: 15 * minute,
      progress: 0.4,
      endsAt: after(25),
    })
  })

  test('reaches its time and does not end by itself', () => {
    expect(viewAt(25)).toMatchObject({ phase: 'reached', overMs: 0, endsAt: after(25) })
    expect(viewAt(600)).toMatchObject({ phase: 'reached', overMs: 575 * minute })
  })

  test('never shows more than was planned, whatever a clock says', () => {
    expect(viewAt(-5)).toMatchObject({ phase: 'running', progress: 0, leftMs: 25 * minute })
  })

  test('stands still in a pause', () => {
    expect(viewAt(12, paused)).toMatchObject({ phase: 'paused', leftMs: 15 * minute, endsAt: null })
    expect(viewAt(400, paused)).toMatchObject({ leftMs: 15 * minute, workedMs: 10 * minute })
  })
})

describe('a pomodoro', () => {
  const inRound = (round: number) =>
    focusDetail('a', {
      mode: 'pomodoro',
      intervals: [
        ...Array.from({ length: round - 1 }, (_, at) => [
          { kind: 'work' as const, from: iso(at * 30), to: iso(at * 30 + 25) },
          { kind: 'break' as const, from: iso(at * 30 + 25), to: iso(at * 30 + 30) },
        ]).flat(),
        { kind: 'work', from: iso((round - 1) * 30), to: null },
      ],
    })

  test('goes on into its break, which ends and waits', () => {
    expect(viewAt(24, pomodoro)).toMatchObject({ phase: 'running', round: 1 })
    expect(viewAt(26, pomodoro)).toMatchObject({
      phase: 'break',
      leftMs: 4 * minute,
      endsAt: after(30),
      round: 1,
    })
    expect(viewAt(500, pomodoro)).toMatchObject({ phase: 'breakOver', workedMs: 25 * minute })
  })

  test('rests longer after the fourth round', () => {
    expect(viewAt(86, inRound(3))).toMatchObject({ phase: 'break', endsAt: after(90), round: 3 })
    expect(viewAt(116, inRound(4))).toMatchObject({ phase: 'break', endsAt: after(130), round: 4 })
  })
})

test('flow has no end', () => {
  expect(viewAt(300, flow)).toMatchObject({
    phase: 'flow',
    workedMs: 300 * minute,
    progress: null,
    endsAt: null,
  })
})

test('the light grows warmer at the limit and twice after it, until there was a rest', () => {
  expect([89, 90, 105, 120, 500].map((minutes) => viewAt(minutes, flow).warmth)).toEqual([0, 1, 2, 3, 3])
  const rested = focusDetail('a', {
    mode: 'flow',
    plannedMinutes: null,
    intervals: [
      { kind: 'work', from: iso(0), to: iso(100) },
      { kind: 'pause', from: iso(100), to: iso(106) },
      { kind: 'work', from: iso(106), to: null },
    ],
  })
  expect(viewAt(150, rested).warmth).toBe(0)
})

test('more minutes are added to the plan, or to now once it is reached', () => {
  expect(extended(session, after(10), 5)).toBe(30)
  expect(extended(session, after(40), 10)).toBe(50)
  expect(extended(paused, after(300), 15)).toBe(40)
  expect(extended(flow, after(10), 5)).toBeNull()
  expect(extended(focusDetail('a', { plannedMinutes: 480 }), after(10), 5)).toBeNull()
})

test('an end rings once, in its moment, not on waking up later', () => {
  const bellAt = (minutes: number, of = session) => bellOf(of, viewAt(minutes, of), after(minutes))
  expect(bellAt(24.9)).toBeNull()
  expect(bellAt(25)).toBe(bellAt(26))
  expect(bellAt(25)).not.toBeNull()
  expect(bellAt(27)).toBeNull()
  expect(bellAt(25.5, pomodoro)).not.toBeNull()
  expect(bellAt(27, pomodoro)).toBeNull()
  expect(bellAt(30.2, pomodoro)).not.toBeNull()
})

test('the words count minutes up, so that none is missing at the start, and change once a minute', () => {
  expect(wordsAt(0).remaining).toBe('25 min left')
  expect(wordsAt(0.5).remaining).toBe('25 min left')
  expect(wordsAt(1).remaining).toBe('24 min left')
  expect(wordsAt(24.5).remaining).toBe('Under a minute left')
  expect(wordsAt(25).remaining).toBe('Time reached')
  expect(wordsAt(31).end).toBe('6 min past the planned time')
  const said = Array.from({ length: 25 * 60 }, (_, second) => wordsAt(second / 60).remaining)
  expect(new Set(said).size).toBe(25)
})
