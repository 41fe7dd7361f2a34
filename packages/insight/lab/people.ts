/** Synthetic people with known truth, after research/adhd.md §3.1. Shares nothing with the engine, on purpose. */
import { Chance } from './chance.ts'
import { daysOf, energyOf, focusOf, moodOf } from './outcomes.ts'
import type { Body, Days, Rhythm } from './outcomes.ts'
import { foreseen, get, nightsOf, totalOf } from './paths.ts'
import type { Nights } from './paths.ts'

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

const clip = (value: number) => Math.min(100, Math.max(0, value))
const logistic = (x: number) => 1 / (1 + Math.exp(-x))
export const dayName = (index: number) =>
  new Date(firstMidnight + index * dayLength).toISOString().slice(0, 10)

/** The answer to "when are you usually at your best?": true of the person, apart from one in five. */
const bestTimeOf = (chance: Chance, energy: Float64Array, rhythm: Rhythm): Person['bestTime'] => {
  if (rhythm === 'flat') return 'unknown'
  if (chance.happens(0.2)) return chance.pick(['morning', 'midday', 'evening', 'unknown'] as const)
  const byHour = Array.from({ length: 14 }, (_, index) =>
    Array.from({ length: 28 }, (__, day) => get(energy, day * 24 + 8 + index)).reduce(
      (total, value) => total + value,
      0,
    ),
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

const rounder = (levels: number) => (value: number) =>
  (Math.round((clip(value) / 100) * (levels - 1)) / (levels - 1)) * 100

const offsetName = (hours: number) => `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`

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
const loggedHours = (
  chance: Chance,
  nights: Nights,
  z: { mood: Float64Array; energy: Float64Array },
  logging: number,
) => {
  const habit = Math.log(logging / (1 - logging)) + chance.normal(0, 0.5)
  const hours: number[] = []
  let gap = 0
  for (let day = 0; day < nights.wake.length - 2; day += 1) {
    const [from, to] = [get(nights.wake, day), get(nights.bed, day)]
    const noon = Math.floor((from + to) / 2)
    if (gap <= 0 && chance.happens(0.025 * Math.exp(-0.5 * get(z.mood, noon))))
      gap = Math.max(1, Math.round(-3.5 * Math.log(chance.uniform())))
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
    return noted
      .filter(([, value]) => value >= 0)
      .map(([name, value]) => ({ day: dayName(day), name, value }))
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
  const body: Body = {
    nights,
    days: habits,
    reactivity,
    signal: isWhite ? 0 : signal,
    length: days * 24 + 24,
    lag: [...lag, 0, 0, 0],
  }
  const energyLatent = energyOf(chance, body, rhythm, midSleep)
  const latents = [moodOf(chance, body), energyLatent, focusOf(chance, body, energyLatent)]
  const paths = latents.map(totalOf)
  const energy = paths[1] as Float64Array
  const levelsOf = [chance.normal(57, 12), chance.normal(52, 11), chance.normal(48, 11)]
  const noise = isWhite ? 17 : chance.uniform(9, 10)
  const hours = loggedHours(
    chance,
    nights,
    { mood: standard(paths[0] as Float64Array), energy: standard(energy) },
    logging,
  )
  const round = rounder(levels)
  const baseAt = (hour: number, index: number) =>
    get(levelsOf, index) - (cohort.shiftOn !== undefined && hour >= cohort.shiftOn * 24 ? 15 : 0)
  const truthAt = (hour: number) =>
    paths.map((path, index) => baseAt(hour, index) + get(path, Math.floor(hour)))
  const truth = hours.map(truthAt)
  const checkins = hours.map((hour, index) => {
    const [mood, energyNow, focus] = (truth[index] as number[]).map((value) =>
      round(value + chance.normal(0, noise)),
    ) as [number, number, number]
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
