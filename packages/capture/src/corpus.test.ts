import { afterEach, describe, expect, test, vi } from 'vitest'
import { parseCapture } from './capture.ts'
import type { Case } from './corpus/case.ts'
import { daysCases } from './corpus/days-cases.ts'
import { repeatsCases } from './corpus/repeats-cases.ts'
import { sigilsCases } from './corpus/sigils-cases.ts'
import { textCases } from './corpus/text-cases.ts'
import { timesCases } from './corpus/times-cases.ts'
import { togetherCases } from './corpus/together-cases.ts'
import { personAt, zones } from './testing/moments.ts'
import { summaryOf } from './testing/summary.ts'

const groups: Readonly<Record<string, readonly Case[]>> = {
  'what stays text': textCases,
  'tags, projects, energy, lengths': sigilsCases,
  'days and deadlines': daysCases,
  times: timesCases,
  recurrences: repeatsCases,
  'several together': togetherCases,
}
const all = Object.values(groups).flat()

afterEach(() => {
  vi.unstubAllEnvs()
})

describe.each(Object.entries(groups))('%s', (_, cases) => {
  test.each(cases)('%j', (text, title, summary) => {
    const capture = parseCapture(text, personAt('2026-11-23 14:12'))
    expect([capture.title, summaryOf(capture)]).toEqual([title, summary])
  })
})

test('the corpus has more than 350 cases, each once', () => {
  expect(new Set(all.map(([text]) => text)).size).toBe(all.length)
  expect(all.length).toBeGreaterThan(350)
})

/** The zone of the person and the zone of the machine: neither may change what is read at the same wall time. */
test.each(zones.flatMap((own) => zones.map((machine) => [own, machine] as const)))(
  'a person in %s on a machine in %s reads the same',
  (own, machine) => {
    vi.stubEnv('TZ', machine)
    const noon = new Date(2026, 10, 23, 12).getUTCHours()
    expect(noon === 12).toBe(machine === 'UTC')
    const person = personAt('2026-11-23 14:12', own)
    const different = all.filter(([text, title, summary]) => {
      const capture = parseCapture(text, person)
      return capture.title !== title || summaryOf(capture) !== summary
    })
    expect(different).toEqual([])
  },
)
