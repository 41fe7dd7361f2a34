/** People whose days carry twelve covariates, with a few planted links or none (research/adhd.md §3.1). */
import { Chance } from './chance.ts'
import { dayName } from './people.ts'

export interface Planted {
  readonly factor: string
  readonly outcome: 'mood' | 'energy' | 'focus'
  readonly lag: number
  readonly r: number
}

export interface LinkPerson {
  readonly zone: string
  readonly checkins: { at: string; mood: number; energy: number; focus: number }[]
  readonly factors: { day: string; name: string; value: number }[]
  readonly planted: readonly Planted[]
}

const get = (values: ArrayLike<number>, index: number) => values[index] as number
const names = ['mood', 'energy', 'focus'] as const
const firstMidnight = Date.UTC(2026, 0, 5)

const autoregressive = (chance: Chance, length: number, inertia: number): number[] => {
  const path: number[] = []
  let value = chance.normal()
  for (let day = 0; day < length; day += 1) {
    path.push(value)
    value = inertia * value + chance.normal(0, Math.sqrt(1 - inertia * inertia))
  }
  return path
}

const standard = (values: readonly number[]): number[] => {
  const centre = values.reduce((total, value) => total + value, 0) / values.length
  const spread =
    Math.sqrt(values.reduce((total, value) => total + (value - centre) ** 2, 0) / values.length) || 1
  return values.map((value) => (value - centre) / spread)
}

const covariate = (chance: Chance, days: number): number[] => {
  const path = autoregressive(chance, days, chance.uniform(0, 0.6))
  const weekly = chance.happens(0.3)
    ? Array.from({ length: 7 }, () => chance.normal(0, 0.7))
    : [0, 0, 0, 0, 0, 0, 0]
  const shaped = path.map((value, day) => value + get(weekly, day % 7))
  if (!chance.happens(0.35)) return shaped
  const threshold = chance.normal(0, 0.4)
  return shaped.map((value) => Number(value > threshold))
}

/** Daily means of an outcome: a slow part, a part of the day, a weekend, and the planted links. */
const outcomeDays = (
  chance: Chance,
  days: number,
  links: readonly { x: number[]; lag: number; r: number }[],
): number[] => {
  const slow = autoregressive(chance, days, 0.6)
  const weekend = chance.normal(0.2, 0.3)
  const own = standard(
    slow.map((value, day) => 0.55 * value + chance.normal(0, 0.83) + (day % 7 >= 5 ? weekend : 0)),
  )
  const rest = Math.sqrt(Math.max(0.1, 1 - links.reduce((total, { r }) => total + r * r, 0)))
  return own.map((value, day) =>
    links.reduce((total, { x, lag, r }) => total + r * get(x, Math.max(0, day - lag)), rest * value),
  )
}

/**
 * @param plant how many links; their sizes are drawn from {.2, .3, .4, .5} unless `size` is given.
 * The correlation holds between covariate and logged daily mean.
 */
export const makeLinkPerson = (seed: number, days: number, plant: number, size?: number): LinkPerson => {
  const chance = new Chance(seed, 77)
  const covariates = Array.from({ length: 12 }, () => covariate(chance, days))
  const planted: Planted[] = []
  for (let index = 0; index < plant; index += 1) {
    const factor = `c${index * 3 + chance.integer(0, 2)}`
    planted.push({
      factor,
      outcome: chance.pick(names),
      lag: chance.integer(0, 1),
      r: size ?? chance.pick([0.2, 0.3, 0.4, 0.5]),
    })
  }
  const levels = names.map((outcome) =>
    outcomeDays(
      chance,
      days,
      planted
        .filter((link) => link.outcome === outcome)
        .map(({ factor, lag, r }) => ({ x: standard(covariates[Number(factor.slice(1))] ?? []), lag, r })),
    ),
  )
  const checkins: LinkPerson['checkins'] = []
  const logging = chance.uniform(0.55, 0.75)
  for (let day = 0; day < days; day += 1) {
    if (!chance.happens(logging)) continue
    const count = chance.integer(1, 4)
    // Deviations within the day that leave the day's mean as it is: the planted size is one of daily means.
    const swings = names.map(() => Array.from({ length: count }, () => chance.normal(0, 8)))
    for (let index = 0; index < count; index += 1) {
      const hour = 9 + (13 * (index + chance.uniform(0.2, 0.8))) / count
      const [mood, energy, focus] = names.map((_, outcome) => {
        const swing = swings[outcome] as number[]
        const around = get(swing, index) - swing.reduce((total, value) => total + value, 0) / count
        return Math.min(
          100,
          Math.max(0, Math.round(52 + 11 * get(levels[outcome] as number[], day) + around)),
        )
      }) as [number, number, number]
      checkins.push({
        at: new Date(firstMidnight + day * 86_400_000 + Math.round(hour * 3_600_000)).toISOString(),
        mood,
        energy,
        focus,
      })
    }
  }
  const factors = covariates.flatMap((values, index) =>
    values.map((value, day) => ({
      day: dayName(day),
      name: `c${index}`,
      value: Math.round(value * 100) / 100,
    })),
  )
  return { zone: 'UTC', checkins, factors, planted }
}
