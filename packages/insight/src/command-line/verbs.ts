/** What each verb of the command line makes of one line. */
import { evaluate } from '../experiments/experiment.ts'
import type { DayPair } from '../experiments/experiment.ts'
import { refusalOf } from '../experiments/design.ts'
import { estimateAll } from '../estimates/estimates.ts'
import { kindOf } from '../forecast/factors.ts'
import { forecast, replay } from '../forecast/forecast.ts'
import { instantOf, readPerson } from '../forecast/person.ts'
import { InputError, listOf, numberOf, recordOf } from '../input.ts'
import { findLinks } from '../links/links.ts'
import type { Link } from '../links/links.ts'
import { experimentOpen, experimentWords, heldUpWords, hunchWords, nothingStandsOut } from '../phrasing.ts'
import { planDay } from '../plan/plan.ts'
import { readDayPlan } from '../plan/read-day.ts'
import { reasonWords } from '../plan/reason-words.ts'
import { rounded } from '../vector.ts'
import { instantOfWall, isoOf, readDay, startOfSolarDay } from '../zone-time.ts'
import type { Instant } from '../zone-time.ts'

type Row = Record<string, unknown>
type Verb = (row: Row) => unknown

const digits = 6

/** Most targets of one line: ten years, hour by hour, is more than anyone asks. */
const mostTargets = 100_000

const targetsOf = (row: Row): Instant[] => {
  const targets = listOf(row['targets'], 'targets', instantOf)
  if (targets.length > mostTargets) throw new InputError(`targets should be ${mostTargets} at most`)
  return targets
}

const runForecast: Verb = (row) => ({ id: row['id'], ...forecast(readPerson(row), targetsOf(row)) })

const runReplay: Verb = (row) => ({
  id: row['id'],
  ...replay(readPerson(row), instantOf(row['from'], 'from')),
})

/** The end of the day when only a day is given; the latest of the history when nothing is. */
const asOfOf = (row: Row, zone: string, latest: Instant): Instant => {
  if (row['asOf'] === undefined || row['asOf'] === null) return latest
  const day = readDay(row['asOf'])
  if (day === undefined) return instantOf(row['asOf'], 'asOf')
  return { instant: instantOfWall(startOfSolarDay(day + 1), zone) - 1, offset: undefined }
}

const writtenLink = (link: Link) => ({
  ...link,
  r: rounded(link.r, digits),
  nEff: rounded(link.nEff, 2),
  p: Number(link.p.toPrecision(6)),
  points: rounded(link.points, 2),
  spoken: (link.tier === 'hunch' ? hunchWords : heldUpWords)({
    ...link,
    isMedication: kindOf(link.factor) === 'medication',
  }),
})

const runLinks: Verb = (row) => {
  const person = readPerson(row)
  const last = person.checkins.reduce((most, { at }) => Math.max(most, at.instant), -Infinity)
  const latest = { instant: Number.isFinite(last) ? last : 0, offset: undefined }
  const asOf = asOfOf(row, person.zone, latest)
  const { tests, links, smallestDetectable } = findLinks(person.checkins, person.factors, person.zone, asOf)
  return {
    id: row['id'],
    tests,
    links: links.map(writtenLink),
    smallestDetectable: rounded(smallestDetectable, 4),
    spoken: links.length === 0 ? nothingStandsOut(tests) : null,
  }
}

const categoryOf = (row: Row): string => (typeof row['category'] === 'string' ? row['category'] : '')
const minutesOf = (value: unknown, name: string) => numberOf(value, name, 0, 1e6)

const runEstimates: Verb = (row) => {
  const history = listOf(row['history'], 'history', (item, name) => {
    const one = recordOf(item, name)
    return {
      category: categoryOf(one),
      estimate: minutesOf(one['estimate'], `${name}.estimate`),
      actual: minutesOf(one['actual'], `${name}.actual`),
    }
  })
  const asked = listOf(row['ask'], 'ask', (item, name) => {
    const one = recordOf(item, name)
    return { category: categoryOf(one), estimate: numberOf(one['estimate'], `${name}.estimate`, 0.01, 1e6) }
  })
  const estimates = estimateAll(history, asked).map((one) => ({
    ...one,
    p50: rounded(one.p50, 3),
    p80: rounded(one.p80, 3),
  }))
  return { id: row['id'], estimates }
}

const valueOf = (value: unknown, name: string): number | null =>
  value === null || value === undefined ? null : numberOf(value, name, -1e6, 1e6)

const pairOf = (item: unknown, name: string): DayPair => {
  const one = recordOf(item, name)
  return { a: valueOf(one['a'], `${name}.a`), b: valueOf(one['b'], `${name}.b`) }
}

const orNull = (value: number | null) => (value === null ? null : rounded(value, digits))

const runExperiment: Verb = (row) => {
  const subject = typeof row['subject'] === 'string' ? row['subject'] : 'it'
  const refusal = refusalOf(subject)
  if (refusal !== undefined) throw new InputError(refusal)
  const result = evaluate(listOf(row['pairs'], 'pairs', pairOf))
  const { effect, interval, probability, swing } = result
  const spoken =
    effect === null || interval === null || probability === null || swing === null
      ? experimentOpen
      : experimentWords(subject, effect / swing, interval[0] / swing, interval[1] / swing, probability)
  return {
    id: row['id'],
    effect: orNull(effect),
    interval: interval && interval.map(orNull),
    probability: orNull(probability),
    p: orNull(result.p),
    difference: orNull(result.difference),
    swing: orNull(swing),
    complete: result.complete,
    single: result.single,
    spoken,
  }
}

const runPlan: Verb = (row) => {
  const { placements, leftOut, value } = planDay(readDayPlan(row))
  return {
    id: row['id'],
    day: row['day'],
    placements: placements.map(({ id, start, end, isFixed, reasons }) => ({
      id,
      start: isoOf(start),
      end: isoOf(end),
      fixed: isFixed,
      reasons: reasons.map((reason) => reasonWords[reason]),
    })),
    leftOut,
    value: rounded(value, digits),
  }
}

export const verbs: Readonly<Record<string, Verb>> = {
  forecast: runForecast,
  replay: runReplay,
  links: runLinks,
  estimates: runEstimates,
  experiment: runExperiment,
  plan: runPlan,
}

/** The answer to one line. @throws InputError when the line cannot be read. */
export const answerTo = (verb: Verb, line: string): unknown => {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new InputError('the line should be JSON')
  }
  return verb(recordOf(value, 'the line'))
}
