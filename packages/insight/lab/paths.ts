/** Paths over the hours that synthetic people are made of: nights, drifts, events, sleep pressure. */
import type { Chance } from './chance.ts'

export const get = (values: ArrayLike<number>, index: number) => values[index] as number

export interface Nights {
  readonly wake: number[]
  readonly bed: number[]
  readonly slept: number[]
}

/** Waking and going to bed in hours since the first midnight, for each day. */
export const nightsOf = (chance: Chance, days: number, midSleep: number): Nights => {
  const alarm = chance.normal(7.4, 0.3)
  const [wake, bed, slept]: [number[], number[], number[]] = [[], [], []]
  let drift = 0
  for (let day = 0; day < days; day += 1) {
    drift = 0.2 * drift + chance.normal(0, Math.sqrt(1 - 0.04))
    const isFree = day % 7 >= 5
    const wanted = Math.max(3.5, 7 + drift + (isFree ? 0.6 : 0))
    const asleep = midSleep - wanted / 2
    const awake = isFree
      ? midSleep + wanted / 2
      : Math.min(midSleep + wanted / 2, alarm + chance.normal(0, 0.2))
    slept.push(Math.max(3, awake - asleep))
    wake.push(day * 24 + awake)
    if (day > 0) bed.push(day * 24 + asleep)
  }
  bed.push(days * 24 + midSleep - 3.5)
  return { wake, bed, slept }
}

/** Ornstein-Uhlenbeck path on the hours, with SD `deviation` and relaxation `hours`. */
export const wander = (chance: Chance, length: number, deviation: number, hours: number): Float64Array => {
  const keep = Math.exp(-1 / hours)
  const path = new Float64Array(length)
  let value = chance.normal(0, deviation)
  for (let hour = 0; hour < length; hour += 1) {
    path[hour] = value
    value = keep * value + chance.normal(0, deviation * Math.sqrt(1 - keep * keep))
  }
  return path
}

export const decayingEvents = (
  length: number,
  events: readonly (readonly [hour: number, size: number])[],
  hours: number,
) => {
  const path = new Float64Array(length)
  for (const [start, size] of events) {
    for (let hour = Math.ceil(start); hour < Math.min(length, start + 6 * hours); hour += 1) {
      path[hour] = get(path, hour) + size * Math.exp(-(hour - start) / hours)
    }
  }
  return path
}

/** Sleep pressure of the two-process model (Borbély; Daan), minus its mean over waking hours. */
export const pressureOf = (length: number, { wake, bed }: Nights): Float64Array => {
  const path = new Float64Array(length)
  let pressure = 0.4
  let [total, count] = [0, 0]
  for (let hour = 0; hour < length; hour += 1) {
    const day = Math.floor(hour / 24)
    const isAwake = (hour >= get(wake, day) && hour < get(bed, day)) || (day > 0 && hour < get(bed, day - 1))
    pressure = isAwake ? 1 - (1 - pressure) * Math.exp(-1 / 18.2) : pressure * Math.exp(-1 / 4.2)
    path[hour] = pressure
    if (isAwake) {
      total += pressure
      count += 1
    }
  }
  return path.map((value) => value - total / count)
}
/** A latent path in parts: what the calendar and the body explain, and what wanders and fades (with its hours). */
export interface Latent {
  readonly systematic: Float64Array
  readonly wandering: readonly { readonly path: Float64Array; readonly hours: number }[]
}

export const totalOf = ({ systematic, wandering }: Latent): Float64Array =>
  systematic.map((value, hour) => value + wandering.reduce((total, part) => total + get(part.path, hour), 0))

/** What someone who knew the whole state at hour `origin` would expect at hour `target`. */
export const foreseen = ({ systematic, wandering }: Latent, origin: number, target: number): number =>
  get(systematic, target) +
  wandering.reduce(
    (total, part) => total + get(part.path, origin) * Math.exp(-(target - origin) / part.hours),
    0,
  )

export const scaled = (path: Float64Array, size: number): Float64Array => path.map((value) => value * size)
