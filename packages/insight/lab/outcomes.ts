/** What energy, mood and focus do over the hours of one synthetic person. */
import type { Chance } from './chance.ts'
import { decayingEvents, get, pressureOf, scaled, wander } from './paths.ts'
import type { Latent, Nights } from './paths.ts'

const cos24 = (hour: number, peak: number) => Math.cos((2 * Math.PI * (hour - peak)) / 24)

export type Rhythm = 'midday' | 'evening' | 'flat'

export interface Days {
  readonly coffee: number[]
  readonly exercise: number[]
  readonly meetings: number[]
}

export const daysOf = (chance: Chance, days: number): Days => {
  const [drinks, moves, meets] = [chance.happens(0.6), chance.happens(0.5), chance.happens(0.7)]
  const often = chance.uniform(0.25, 0.6)
  return {
    coffee: Array.from({ length: days }, () => (drinks ? chance.integer(0, 3) : -1)),
    exercise: Array.from({ length: days }, () => (moves ? Number(chance.happens(often)) : -1)),
    meetings: Array.from({ length: days }, (_, day) =>
      meets ? (day % 7 >= 5 ? 0 : chance.integer(0, 5)) : -1,
    ),
  }
}
export interface Body {
  readonly nights: Nights
  readonly days: Days
  readonly reactivity: number
  readonly signal: number
  readonly length: number
  /** Hours that the body runs behind the wall, for each day. */
  readonly lag: number[]
}

export const energyOf = (chance: Chance, body: Body, rhythm: Rhythm, midSleep: number): Latent => {
  const { nights, days, length, signal, reactivity, lag } = body
  const chronotype = midSleep - 4.6
  const peak = (rhythm === 'midday' ? 13 : 17) + chronotype
  const amplitude = Math.max(0, chance.normal(11, 4)) * (rhythm === 'flat' ? 0.15 : 1)
  const [press, perHour, perCup] = [chance.normal(22, 8), chance.normal(3, 1.5), chance.normal(7, 3)]
  const pressure = pressureOf(length, nights)
  const cups = days.coffee.flatMap((count, day) =>
    Array.from(
      { length: Math.max(0, count) },
      (_, cup) => [get(nights.wake, day) + 1 + 3.5 * cup, perCup] as const,
    ),
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

export const moodOf = (chance: Chance, body: Body): Latent => {
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
  const [fast, slow] = [
    wander(chance, length, 10 * reactivity, 3),
    wander(chance, length, 7.5 * reactivity, 70),
  ]
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

export const focusOf = (chance: Chance, body: Body, energy: Latent): Latent => {
  const { nights, days, length, signal, reactivity } = body
  const dose = chance.happens(0.5) ? chance.normal(10, 5) : 0
  const [fast, slow] = [
    wander(chance, length, 10 * reactivity, 2.5),
    wander(chance, length, 6 * reactivity, 70),
  ]
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
