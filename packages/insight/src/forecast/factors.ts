/** What a day's factors say about a moment of that day: columns of the model, in the person's own units. */
import { ascending, clamp, mean } from '../vector.ts'
import type { Moment } from './moments.ts'

/** A number the person (or a device) noted for a solar day: hours slept, cups, minutes moved, meetings. */
export interface Factor {
  /** Number of the solar day. */
  readonly day: number
  readonly name: string
  readonly value: number
}

export const factorKinds = ['sleep', 'movement', 'meetings', 'caffeine', 'medication'] as const
export type FactorKind = (typeof factorKinds)[number]

const names: Readonly<Record<FactorKind, RegExp>> = {
  sleep: /sleep|slept/i,
  movement: /(^|[^a-z])(exercis|movement|workout|training|sports?|walk|run|running|steps|gym|active)/i,
  meetings: /(^|[^a-z])(meeting|calls?\b)/i,
  caffeine: /(^|[^a-z])(caffein|coffee|espresso|tea\b)/i,
  medication: /(^|[^a-z])(medicat|medicine|meds?\b|stimulant)/i,
}

/** Which known kind a factor's name stands for; other factors do not enter the forecast. */
export const kindOf = (name: string): FactorKind | undefined => {
  const plain = name.trim()
  if (/quality|latency|debt|score/i.test(plain)) return undefined
  return factorKinds.find((kind) => names[kind].test(plain))
}

const ramp = (hour: number, from: number, to: number) => clamp((hour - from) / (to - from), 0, 1)

/**
 * How much of a day's value counts at an hour since the solar day began. Sleep and meetings are known from the
 * morning; movement and caffeine carry no time of day, so that they count from when most of it has happened: a
 * morning must not be explained by the evening's walk.
 */
const weightAt: Readonly<Record<FactorKind, (hour: number) => number>> = {
  sleep: () => 1,
  meetings: () => 1,
  movement: (hour) => ramp(hour, 12, 19),
  caffeine: (hour) => ramp(hour, 8, 12) * (1 - ramp(hour, 17, 24)),
  medication: (hour) => ramp(hour, 7, 10) * (1 - ramp(hour, 15, 20)),
}

/** Days stand for this many before the person's own mean and spread are trusted. */
const priorDays = 4

/** Each day's distance from the person's own mean of the days up to it, in own standard deviations. */
const standardised = (byDay: ReadonlyMap<number, number>): Map<number, number> => {
  const result = new Map<number, number>()
  let [count, centre, spread] = [0, 0, 0]
  let [low, high] = [Infinity, -Infinity]
  for (const day of ascending([...byDay.keys()])) {
    const value = byDay.get(day) ?? 0
    count += 1
    const before = value - centre
    centre += before / count
    spread += before * (value - centre)
    low = Math.min(low, value)
    high = Math.max(high, value)
    const guess = Math.max((0.15 * centre) ** 2, (0.25 * (high - low)) ** 2, 1e-9)
    const variance = (spread + priorDays * guess) / (count + priorDays)
    result.set(day, clamp((value - centre) / Math.sqrt(variance), -3, 3))
  }
  return result
}

const dailyMeans = (factors: readonly Factor[]): Map<number, number> => {
  const values = new Map<number, number[]>()
  for (const { day, value } of factors) {
    const sameDay = values.get(day)
    if (sameDay) sameDay.push(value)
    else values.set(day, [value])
  }
  // Sorted before adding, so that the order of the input cannot show in the last digit.
  return new Map([...values].map(([day, list]) => [day, mean(ascending(list))]))
}

export interface FactorTable {
  /** The kinds that this person notes, in fixed order. */
  readonly kinds: readonly FactorKind[]
  /** One column per kind; 0 where nothing was noted for the day. */
  columnsAt(moment: Moment): number[]
}

/** Columns for every kind of factor that occurs; each day is seen only against the days up to it. */
export const factorTable = (factors: readonly Factor[]): FactorTable => {
  const byKind = new Map<FactorKind, Factor[]>()
  for (const factor of factors) {
    const kind = kindOf(factor.name)
    const known = kind && byKind.get(kind)
    if (known) known.push(factor)
    else if (kind) byKind.set(kind, [factor])
  }
  const kinds = factorKinds.filter((kind) => byKind.has(kind))
  const tables = kinds.map((kind) => standardised(dailyMeans(byKind.get(kind) ?? [])))
  return {
    kinds,
    columnsAt: (moment) => {
      const sinceCutOff = moment.hour < 5 ? moment.hour + 24 : moment.hour
      return kinds.map((kind, index) => (tables[index]?.get(moment.day) ?? 0) * weightAt[kind](sinceCutOff))
    },
  }
}
