/** Histories as one number a solar day. */
import type { Factor } from '../forecast/factors.ts'
import { outcomes, repeats } from '../forecast/moments.ts'
import type { Entry, Outcome } from '../forecast/moments.ts'
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

/** Mean of each outcome for every solar day with a check-in; repeated taps count once. */
export const dailyOutcomes = (entries: readonly Entry[]): Readonly<Record<Outcome, Daily>> => {
  const lists = outcomes.map(() => new Map<number, number[]>())
  let kept: Entry | undefined
  for (const entry of entries) {
    if (repeats(entry, kept)) continue
    kept = entry
    entry.values.forEach((value, index) => {
      const list = lists[index]
      if (value !== null && list) add(list, entry.day, value)
    })
  }
  const [mood, energy, focus] = lists.map(meansOf) as [Daily, Daily, Daily]
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
