/** Synthetic people with known truth, after research/adhd.md §3.1. Shares nothing with the engine, on purpose. */
import { Chance } from './chance.ts'

export interface Cohort {
  readonly name: string
  readonly people: number
  readonly days: number
  readonly kind?: 'base' | 'white'
  /** Size of everything that can be learned, against the noise. */
  readonly signal?: number
  readonly levels?: number
  readonly logging?: number
  readonly travels?: boolean
  /** Day on which every level falls by 15 points. */
  readonly shiftOn?: number
}

export interface Person {
  readonly id: string
  readonly zone: string
  readonly bestTime: 'morning' | 'midday' | 'evening' | 'unknown'
  readonly checkins: { at: string; mood: number; energy: number; focus: number }[]
  readonly factors: { day: string; name: string; value: number }[]
  /** What someone who saw the hidden state at check-in `origin` would expect at check-in `target`. */
  readonly oracle: (origin: number, target: number) => number[]
  /** True energy for every hour since the first midnight. */
  readonly energyByHour: Float64Array
  readonly firstMidnight: number
}

const hourLength = 3_600_000
const dayLength = 24 * hourLength
const firstMidnight = Date.UTC(2026, 0, 5)

const cos24 = (hour: number, peak: number) => Math.cos((2 * Math.PI * (hour - peak)) / 24)
const clip = (value: number) => Math.min(100, Math.max(0, value))
const logistic = (x: number) => 1 / (1 + Math.exp(-x))
const get = (values: ArrayLike<number>, index: number) => values[index] as number
export const dayName = (index: number) => new Date(firstMidnight + index * dayLength).toISOString().slice(0, 10)

interface Nights {
  readonly wake: number[]
  readonly bed: number[]
  readonly slept: number[]
}

/** Waking and going to bed in hours since the first midnight, for each day. */
const nightsOf = (chance: Chance, days: number, midSleep: number): Nights => {
  const alarm = chance.normal(7.4, 0.3)
  const [wake, bed, slept]: [number[], number[], number[]] = [[], [], []]
  let drift = 0
  for (let day = 0; day < days; day += 1) {
    drift = 0.2 * drift + chance.normal(0, Math.sqrt(1 - 0.04))
    const isFree = day % 7 >= 5
    const wanted = Math.max(3.5, 7 + drift + (isFree ? 0.6 : 0))
    const asleep = midSleep - wanted / 2
    const awake = isFree ? midSleep + wanted / 2 : Math.min(midSleep + wanted / 2, alarm + chance.normal(0, 0.2))
    slept.push(Math.max(3, awake - asleep))
    wake.push(day * 24 + awake)
    if (day > 0) bed.push(day * 24 + asleep)
  }
  bed.push(days * 24 + midSleep - 3.5)
  return { wake, bed, slept }
}

/** Ornstein-Uhlenbeck path on the hours, with SD `deviation` and relaxation `hours`. */
const wander = (chance: Chance, length: number, deviation: number, hours: number): Float64Array => {
  const keep = Math.exp(-1 / hours)
  const path = new Float64Array(length)
  let value = chance.normal(0, deviation)
  for (let hour = 0; hour < length; hour += 1) {
    path[hour] = value
    value = keep * value + chance.normal(0, deviation * Math.sqrt(1 - keep * keep))
  }
  return path
}

const decayingEvents = (length: number, events: readonly (readonly [hour: number, size: number])[], hours: number) => {
  const path = new Float64Array(length)
  for (const [start, size] of events) {
    for (let hour = Math.ceil(start); hour < Math.min(length, start + 6 * hours); hour += 1) {
      path[hour] = get(path, hour) + size * Math.exp(-(hour - start) / hours)
    }
  }
  return path
}

/** Sleep pressure of the two-process model (Borbély; Daan), minus its mean over waking hours. */
const pressureOf = (length: number, { wake, bed }: Nights): Float64Array => {
  const path = new Float64Array(length)
  let pressure = 0.4
  let [total, count] = [0, 0]
  for (let hour = 0; hour < length; hour += 1) {
    const day = Math.floor(hour / 24)
    const isAwake =
      (hour >= get(wake, day) && hour < get(bed, day)) || (day > 0 && hour < get(bed, day - 1))
    pressure = isAwake ? 1 - (1 - pressure) * Math.exp(-1 / 18.2) : pressure * Math.exp(-1 / 4.2)
    path[hour] = pressure
    if (isAwake) {
      total += pressure
      count += 1
    }
  }
  return path.map((value) => value - total / count)
}

type Rhythm = 'midday' | 'evening' | 'flat'

interface Days {
  readonly coffee: number[]
  readonly exercise: number[]
  readonly meetings: number[]
}

const daysOf = (chance: Chance, days: number): Days => {
  const [drinks, moves, meets] = [chance.happens(0.6), chance.happens(0.5), chance.happens(0.7)]
  const often = chance.uniform(0.25, 0.6)
  return {
    coffee: Array.from({ length: days }, () => (drinks ? chance.integer(0, 3) : -1)),
    exercise: Array.from({ length: days }, () => (moves ? Number(chance.happens(often)) : -1)),
    meetings: Array.from({ length: days }, (_, day) => (meets ? (day % 7 >= 5 ? 0 : chance.integer(0, 5)) : -1)),
  }
}

/** A latent path in parts: what the calendar and the body explain, and what wanders and fades (with its hours). */
interface Latent {
  readonly systematic: Float64Array
  readonly wandering: readonly { readonly path: Float64Array; readonly hours: number }[]
}

const totalOf = ({ systematic, wandering }: Latent): Float64Array =>
  systematic.map((value, hour) => value + wandering.reduce((total, part) => total + get(part.path, hour), 0))

/** What someone who knew the whole state at hour `origin` would expect at hour `target`. */
const foreseen = ({ systematic, wandering }: Latent, origin: number, target: number): number =>
  get(systematic, target) +
  wandering.reduce((total, part) => total + get(part.path, origin) * Math.exp(-(target - origin) / part.hours), 0)

const scaled = (path: Float64Array, size: number): Float64Array => path.map((value) => value * size)

interface Body {
  readonly nights: Nights
  readonly days: Days
  readonly reactivity: number
  readonly signal: number
  readonly length: number
  /** Hours that the body runs behind the wall, for each day. */
  readonly lag: number[]
}

const energyOf = (chance: Chance, body: Body, rhythm: Rhythm, midSleep: number): Latent => {
  const { nights, days, length, signal, reactivity, lag } = body
  const chronotype = midSleep - 4.6
  const peak = (rhythm === 'midday' ? 13 : 17) + chronotype
  const amplitude = Math.max(0, chance.normal(11, 4)) * (rhythm === 'flat' ? 0.15 : 1)
  const [press, perHour, perCup] = [chance.normal(22, 8), chance.normal(3, 1.5), chance.normal(7, 3)]
  const pressure = pressureOf(length, nights)
  const cups = days.coffee.flatMap((count, day) =>
    Array.from({ length: Math.max(0, count) }, (_, cup) => [get(nights.wake, day) + 1 + 3.5 * cup, perCup] as const),
  )
  const coffee = decayingEvents(length, cups, 5)
  const [fast, slow] = [wander(chance, length, 6 * reactivity, 3), wander(chance, length, 5 * reactivity, 70)]
  const systematic = fast.map((_, hour) => {
    const day = Math.floor(hour / 24)
    const clock = (hour % 24) - get(lag, day)
    const awake = hour - get(nights.wake, day)
    return (
      amplitude * (cos24(clock, peak) + 0.35 * Math.cos((4 * Math.PI * (clock - peak)) / 24)) -
      (rhythm === 'flat' ? 0.4 : 1) * press * get(pressure, hour) +
      (awake >= 0 && awake < 1.5 ? -8 : 0) +
      perHour * (get(nights.slept, day) - 7) +
      get(coffee, hour)
    )
  })
  return {
    systematic: scaled(systematic, signal),
    wandering: [
      { path: scaled(fast, signal), hours: 3 },
      { path: scaled(slow, signal), hours: 70 },
    ],
  }
}

const moodOf = (chance: Chance, body: Body): Latent => {
  const { nights, days, length, signal, reactivity } = body
  const [height, peak] = [chance.normal(3, 2), chance.uniform(9, 20)]
  const [weekend, perHour, moved] = [chance.normal(3, 3), chance.normal(2, 1.2), chance.normal(5, 2)]
  const shocks: [number, number][] = []
  for (let day = 0; day < length / 24; day += 1) {
    if (!chance.happens(0.25)) continue
    const size = Math.max(2, chance.normal(16, 6))
    shocks.push([day * 24 + chance.uniform(8, 23), chance.happens(0.6) ? -size : size])
  }
  const shocked = decayingEvents(length, shocks, 8)
  const [fast, slow] = [wander(chance, length, 10 * reactivity, 3), wander(chance, length, 7.5 * reactivity, 70)]
  const systematic = fast.map((_, hour) => {
    const day = Math.floor(hour / 24)
    const afterExercise = get(days.exercise, day) > 0 && hour % 24 >= 17 ? moved : 0
    return (
      height * cos24(hour % 24, peak) +
      (day % 7 >= 5 ? weekend : 0) +
      perHour * (get(nights.slept, day) - 7) +
      afterExercise
    )
  })
  return {
    systematic: scaled(systematic, signal),
    wandering: [
      { path: scaled(fast, signal), hours: 3 },
      { path: scaled(slow, signal), hours: 70 },
      { path: scaled(shocked, signal), hours: 8 },
    ],
  }
}

const focusOf = (chance: Chance, body: Body, energy: Latent): Latent => {
  const { nights, days, length, signal, reactivity } = body
  const dose = chance.happens(0.5) ? chance.normal(10, 5) : 0
  const [fast, slow] = [wander(chance, length, 10 * reactivity, 2.5), wander(chance, length, 6 * reactivity, 70)]
  const systematic = fast.map((_, hour) => {
    const day = Math.floor(hour / 24)
    const awake = hour - get(nights.wake, day)
    const medicated = awake > 1 && awake < 9 ? dose : 0
    const met = hour % 24 >= 9 && hour % 24 < 18 ? Math.max(0, get(days.meetings, day)) : 0
    return 0.35 * get(energy.systematic, hour) + signal * (medicated - 1.2 * met)
  })
  return {
    systematic,
    wandering: [
      ...energy.wandering.map(({ path, hours }) => ({ path: scaled(path, 0.35), hours })),
      { path: scaled(fast, signal), hours: 2.5 },
      { path: scaled(slow, signal), hours: 70 },
    ],
  }
}

/** The answer to "when are you usually at your best?": true of the person, apart from one in five. */
const bestTimeOf = (chance: Chance, energy: Float64Array, rhythm: Rhythm): Person['bestTime'] => {
  if (rhythm === 'flat') return 'unknown'
  if (chance.happens(0.2)) return chance.pick(['morning', 'midday', 'evening', 'unknown'] as const)
  const byHour = Array.from({ length: 14 }, (_, index) =>
    Array.from({ length: 28 }, (__, day) => get(energy, day * 24 + 8 + index)).reduce((total, value) => total + value, 0),
  )
  const peak = 8 + byHour.indexOf(Math.max(...byHour))
  return peak < 12 ? 'morning' : peak < 16 ? 'midday' : 'evening'
}

/** Days of a trip, and how far the wall jumps: the body follows an hour a day. */
const tripOf = (chance: Chance, days: number, travels: boolean) => {
  const shift = Array.from({ length: days }, () => 0)
  const lag = Array.from({ length: days }, () => 0)
  if (!travels) return { shift, lag }
  const [start, length] = [chance.integer(20, Math.max(21, days - 20)), chance.integer(5, 10)]
  const jump = chance.integer(5, 9) * (chance.happens(0.5) ? 1 : -1)
  let body = 0
  for (let day = start; day < days; day += 1) {
    const wall = day < start + length ? jump : 0
    body += Math.sign(wall - body) * Math.min(1, Math.abs(wall - body))
    shift[day] = wall
    lag[day] = wall - body
  }
  return { shift, lag }
}

const rounder = (levels: number) => (value: number) => (Math.round((clip(value) / 100) * (levels - 1)) / (levels - 1)) * 100

const offsetName = (hours: number) =>
  `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`

const stamp = (hour: number, shift: number): string => {
  const wall = new Date(firstMidnight + Math.round(hour * 60) * 60_000).toISOString().slice(0, 19)
  return shift === 0 ? `${wall}Z` : wall + offsetName(shift)
}

const standard = (path: Float64Array): Float64Array => {
  const centre = path.reduce((total, value) => total + value, 0) / path.length
  const spread = Math.sqrt(path.reduce((total, value) => total + (value - centre) ** 2, 0) / path.length)
  return path.map((value) => (value - centre) / (spread || 1))
}

/** Hours at which the person noted how it was: likelier in better moments, with gaps after worse ones. */
const loggedHours = (chance: Chance, nights: Nights, z: { mood: Float64Array; energy: Float64Array }, logging: number) => {
  const habit = Math.log(logging / (1 - logging)) + chance.normal(0, 0.5)
  const hours: number[] = []
  let gap = 0
  for (let day = 0; day < nights.wake.length - 2; day += 1) {
    const [from, to] = [get(nights.wake, day), get(nights.bed, day)]
    const noon = Math.floor((from + to) / 2)
    if (gap <= 0 && chance.happens(0.025 * Math.exp(-0.5 * get(z.mood, noon)))) gap = Math.max(1, Math.round(-3.5 * Math.log(chance.uniform())))
    gap -= 1
    if (gap >= 0) continue
    for (let prompt = 0; prompt < 4; prompt += 1) {
      const hour = from + ((to - from) * (prompt + chance.uniform(0.15, 0.85))) / 4
      const spot = Math.floor(hour)
      const pull = 0.35 * get(z.mood, spot) + 0.5 * get(z.energy, spot) - 0.004 * day
      if (chance.happens(logistic(habit + pull))) hours.push(hour)
    }
  }
  return hours
}

const factorRows = (days: Days, nights: Nights): Person['factors'] =>
  nights.slept.flatMap((slept, day) => {
    const noted: [string, number][] = [
      ['sleep', Math.round(slept * 4) / 4],
      ['caffeine', get(days.coffee, day)],
      ['exercise', get(days.exercise, day)],
      ['meetings', get(days.meetings, day)],
    ]
    return noted.filter(([, value]) => value >= 0).map(([name, value]) => ({ day: dayName(day), name, value }))
  })

/** One person of a cohort: the same seed gives the same person. */
export const makePerson = (cohort: Cohort, seed: number): Person => {
  const chance = new Chance(seed, cohort.name.charCodeAt(0) * 131 + cohort.name.length)
  const { days, signal = 1, levels = 7, logging = 0.62 } = cohort
  const isWhite = cohort.kind === 'white'
  const midSleep = chance.normal(4.6, 1.1)
  const rhythm: Rhythm = chance.happens(0.35) ? 'midday' : chance.happens(0.45 / 0.65) ? 'evening' : 'flat'
  const { shift, lag } = tripOf(chance, days, cohort.travels ?? chance.happens(0.2))
  const nights = nightsOf(chance, days + 2, midSleep)
  const habits = daysOf(chance, days + 2)
  const reactivity = Math.exp(chance.normal(0, 0.25)) * (chance.happens(0.5) ? 1.25 : 1)
  const body: Body = { nights, days: habits, reactivity, signal: isWhite ? 0 : signal, length: days * 24 + 24, lag: [...lag, 0, 0, 0] }
  const energyLatent = energyOf(chance, body, rhythm, midSleep)
  const latents = [moodOf(chance, body), energyLatent, focusOf(chance, body, energyLatent)]
  const paths = latents.map(totalOf)
  const energy = paths[1] as Float64Array
  const levelsOf = [chance.normal(57, 12), chance.normal(52, 11), chance.normal(48, 11)]
  const noise = isWhite ? 17 : chance.uniform(9, 10)
  const hours = loggedHours(chance, nights, { mood: standard(paths[0] as Float64Array), energy: standard(energy) }, logging)
  const round = rounder(levels)
  const baseAt = (hour: number, index: number) =>
    get(levelsOf, index) - (cohort.shiftOn !== undefined && hour >= cohort.shiftOn * 24 ? 15 : 0)
  const truthAt = (hour: number) => paths.map((path, index) => baseAt(hour, index) + get(path, Math.floor(hour)))
  const truth = hours.map(truthAt)
  const checkins = hours.map((hour, index) => {
    const [mood, energyNow, focus] = (truth[index] as number[]).map((value) => round(value + chance.normal(0, noise))) as [number, number, number]
    return { at: stamp(hour, shift[Math.floor(hour / 24)] ?? 0), mood, energy: energyNow, focus }
  })
  return {
    id: `${cohort.name}-${seed}`,
    zone: 'UTC',
    bestTime: bestTimeOf(chance, energy, rhythm),
    checkins,
    factors: factorRows(habits, nights),
    oracle: (origin, target) =>
      latents.map((latent, index) => {
        const [from, to] = [Math.floor(get(hours, origin)), get(hours, target)]
        return clip(baseAt(to, index) + foreseen(latent, from, Math.floor(to)))
      }),
    energyByHour: energy,
    firstMidnight,
  }
}
