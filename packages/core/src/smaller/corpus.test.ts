/** Pressing "make it smaller" on every title of the corpus, in both languages. */
import { describe, expect, test } from 'vitest'
import { taskKinds } from '@sol/contracts/own-steps'
import type { Language } from '@sol/contracts/settings'
import type { Step } from '@sol/contracts/tasks'
import { corpus } from './corpus.ts'
import { kindOf } from './kind.ts'
import { objectOf } from './object.ts'
import { knownStep, proposeSteps } from './rules.ts'

const titles = taskKinds.flatMap((kind) => corpus[kind].map((title) => ({ kind, title })))
const nobody = new Map()

/** Presses on the task, then on each step that came, as the button does; answers the steps in the order they came. */
const pressed = (title: string, language: Language, times: number): Step[] => {
  const came: Step[] = []
  for (let press = 0; press < times; press += 1) {
    const steps = came.toReversed()
    const wishes = { language, own: nobody }
    const [best] = proposeSteps({ task: { title, steps }, step: steps[0] ?? null, wishes })
    if (!best) break
    came.push({ id: String(press), title: best.title, estimateMinutes: best.minutes, doneAt: null })
  }
  return came
}

describe('the corpus', () => {
  test('has at least 120 titles', () => {
    expect(new Set(titles.map(({ title }) => title)).size).toBeGreaterThanOrEqual(120)
  })

  test('is understood: every title is of its kind', () => {
    const wrong = titles
      .map(({ kind, title }) => ({ title, kind, found: kindOf(title) }))
      .filter(({ kind, found }) => kind !== found)
    expect(wrong).toEqual([])
  })

  test.each(['en', 'de'] as const)(
    'five presses in %s: small, never the same, down to two minutes',
    (language) => {
      for (const { title } of titles) {
        const steps = pressed(title, language, 5)
        const minutes = steps.map(({ estimateMinutes }) => estimateMinutes ?? 0)
        expect(steps.length, title).toBeGreaterThanOrEqual(3)
        expect(Math.max(...minutes), title).toBeLessThanOrEqual(5)
        expect(minutes, title).toEqual(minutes.toSorted((a, b) => b - a))
        expect(minutes.at(-1), title).toBeLessThanOrEqual(2)
        expect(new Set(steps.map((step) => step.title.toLowerCase())).size, title).toBe(steps.length)
        expect(pressed(title, language, 50), title).toHaveLength(steps.length)
      }
    },
  )

  test('every step is recognised as what it is, whatever the title holds', () => {
    for (const { title, kind } of titles) {
      for (const language of ['en', 'de'] as const) {
        const steps = pressed(title, language, 5)
        const places = steps.map((step) => knownStep(step.title, nobody))
        expect(
          places.map((known) => known?.at),
          title,
        ).toEqual([2, 1, 0, -1])
        expect(places[0], title).toMatchObject({ kind, object: objectOf(title, kind) })
      }
    }
  })
})

test.each([
  ['Write tax report', 'tax report'],
  ['Call mum about Saturday', 'mum'],
  ['Need to call Dr. Weiss to ask for results', 'Dr. Weiss'],
  ['Email Sarah about the invoice', 'Sarah'],
  ['Do the dishes', 'dishes'],
  ['Küche putzen', 'Küche'],
  ['Räum die Garage auf', 'Garage'],
  ['Steuererklärung machen', 'Steuererklärung'],
  ['Take out the trash', 'trash'],
  ['Read “Momo” slowly', 'Momo slowly'],
  ['Clean', 'Clean'],
  ['Exercise', 'Exercise'],
  ['???', '???'],
  ['“”', '“”'],
])('%s is about %s', (title, object) => {
  expect(objectOf(title, kindOf(title))).toBe(object)
})

test('a title of any length or odd letters gives a step that fits, in no time', () => {
  const odd = [
    'x'.repeat(500),
    `Write ${'very '.repeat(99)}`,
    '“'.repeat(500),
    '\u202Ewrite\u202C',
    '…',
    'Write … …',
    '\uD83D',
  ]
  const began = performance.now()
  for (const title of odd) {
    for (const step of pressed(title, 'en', 5)) {
      expect(step.title.length).toBeLessThanOrEqual(200)
      expect(step.title.trim()).toBe(step.title)
    }
  }
  expect(performance.now() - began).toBeLessThan(250)
})
