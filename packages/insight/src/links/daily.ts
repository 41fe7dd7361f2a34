/** Histories as one number a solar day. */
import type { Factor } from '../forecast/factors.ts'
import { outcomes, repeats } from '../forecast/moments.ts'
import type { Entry, Outcome } from '../forecast/moments.ts'
import { orthonormal, residualsOn } from '../linear-algebra.ts'
import { ascending, mean } from '../vector.ts'

/** Values by solar day number. */
export type Daily = ReadonlyMap<number, number>

/** Means that do not depend on the order in which the values came. */
const meansOf = (values: ReadonlyMap<number, number[]>): Daily =>
  new Map([...values].sort(([a], [b]) => a - b).map(([day, list]) => [day, mean(ascending(list))]))

const add = (values: Map<number, number[]>, day: number, value: number): void => {
  const list = values.get(day)
  if (list) list.push(value)
  else values.set(day, [value])
}

/** With fewer check-ins than this the shape of a day is not known. */
const fewestForShape = 30

interface Noted {
  readonly day: number
  readonly hour: number
  readonly value: number
}

/** The values without the person's usual shape of the day, so that a day's mean does not hang on when they checked in. */
const withoutShape = (noted: readonly Noted[]): Float64Array => {
  const values = Float64Array.from(noted, ({ value }) => value)
  if (noted.length < fewestForShape) return values
  const level = mean(ascending([...values]))
  const waves = [1, 2].flatMap((times) =>
    [Math.cos, Math.sin].map((wave) =>
      Float64Array.from(noted, ({ hour }) => wave((times * Math.PI * hour) / 12)),
    ),
  )
  const basis = orthonormal([new Float64Array(noted.length).fill(1), ...waves])
  return residualsOn(basis, values).map((value) => value + level)
}

/** Daily means of one outcome, and how many check-ins each stands on. */
export interface DailyOutcome {
  readonly means: Daily
  readonly counts: Daily
}

const dailyOf = (noted: readonly Noted[]): DailyOutcome => {
  const values = withoutShape(noted)
  const lists = new Map<number, number[]>()
  noted.forEach(({ day }, index) => add(lists, day, values[index] ?? 0))
  const means = meansOf(lists)
  return { means, counts: new Map([...means.keys()].map((day) => [day, lists.get(day)?.length ?? 1])) }
}

/** Each outcome by solar day; repeated taps count once. */
export const dailyOutcomes = (entries: readonly Entry[]): Readonly<Record<Outcome, DailyOutcome>> => {
  const lists = outcomes.map((): Noted[] => [])
  let kept: Entry | undefined
  for (const entry of entries) {
    if (repeats(entry, kept)) continue
    kept = entry
    entry.values.forEach((value, index) => {
      if (value !== null) lists[index]?.push({ day: entry.day, hour: entry.hour, value })
    })
  }
  const [mood, energy, focus] = lists.map(dailyOf) as [DailyOutcome, DailyOutcome, DailyOutcome]
  return { mood, energy, focus }
}

/** Each factor's value for every solar day on which it was noted, by name in alphabetical order. */
export const dailyFactors = (factors: readonly Factor[]): Map<string, Daily> => {
  const byName = new Map<string, Map<number, number[]>>()
  for (const { name, day, value } of factors) {
    const known = byName.get(name)
    const days = known ?? new Map<number, number[]>()
    if (!known) byName.set(name, days)
    add(days, day, value)
  }
  const sorted = [...byName].sort(([a], [b]) => (a < b ? -1 : 1))
  return new Map(sorted.map(([name, days]) => [name, meansOf(days)]))
}
