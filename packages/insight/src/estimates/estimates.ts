/**
 * How long things really take this person: a shrunken log-ratio of actual to estimated time, by category.
 * Buehler, Griffin & Ross 1994 (students' theses took 1.64 times as long); partial pooling after Gelman & Hill 2007.
 */
import { studentQuantile } from '../distributions.ts'
import { ascending, clamp, sum } from '../vector.ts'

export interface Finished {
  readonly category: string
  /** Minutes that were expected, and minutes that it took. */
  readonly estimate: number
  readonly actual: number
}

export interface Asked {
  readonly category: string
  /** Minutes. */
  readonly estimate: number
}

export interface Estimate {
  /** Minutes within which half, and four in five, of such tasks end. */
  readonly p50: number
  readonly p80: number
  /** Finished tasks that stand behind it, in all and of this category. */
  readonly n: number
  readonly nCategory: number
}

const priorLevel = Math.log(1.4)
const priorLevelVariance = 0.4 ** 2
const categoryVariance = 0.2 ** 2
const priorVariance = 0.5 ** 2
const pseudoTasks = 8
/** Residuals beyond this many SDs are the afternoon the phone rang: they count less (Huber 1964). */
const surprisingFrom = 1.6
const rounds = 8
/** With fewer tasks than this an estimate is never cut by more than a fifth. */
const fewTasks = 5
const leastFactor = 0.8

interface Ratio {
  readonly category: string
  readonly ratio: number
}

interface Level {
  readonly mean: number
  readonly variance: number
}

interface Fit {
  readonly level: Level
  readonly categories: ReadonlyMap<string, Level>
  readonly variance: number
}

const ratiosOf = (history: readonly Finished[]): Ratio[] =>
  history
    .filter(({ estimate, actual }) => estimate > 0 && actual > 0)
    .map(({ category, estimate, actual }) => ({
      category,
      ratio: clamp(Math.log(actual / estimate), -3, 3),
    }))
    .sort((a, b) => a.ratio - b.ratio || (a.category < b.category ? -1 : 1))

interface Weighted {
  readonly weight: number
  readonly mean: number
}

const byCategory = (ratios: readonly Ratio[], weights: readonly number[]): Map<string, Weighted> => {
  const totals = new Map<string, { weight: number; total: number }>()
  ratios.forEach(({ category, ratio }, index) => {
    const weight = weights[index] ?? 0
    const known = totals.get(category) ?? { weight: 0, total: 0 }
    totals.set(category, { weight: known.weight + weight, total: known.total + weight * ratio })
  })
  const entries = [...totals].sort(([a], [b]) => (a < b ? -1 : 1))
  return new Map(entries.map(([name, { weight, total }]) => [name, { weight, mean: total / weight }]))
}

/** Posterior of the person's level and of each category, given the variance of a single task. */
const pooled = (groups: ReadonlyMap<string, Weighted>, variance: number): Omit<Fit, 'variance'> => {
  let [precision, total] = [1 / priorLevelVariance, priorLevel / priorLevelVariance]
  for (const { weight, mean } of groups.values()) {
    const share = 1 / (categoryVariance + variance / weight)
    precision += share
    total += share * mean
  }
  const level = { mean: total / precision, variance: 1 / precision }
  const categories = new Map(
    [...groups].map(([name, { weight, mean }]) => {
      const trust = categoryVariance / (categoryVariance + variance / weight)
      return [
        name,
        {
          mean: level.mean + trust * (mean - level.mean),
          variance: (1 - trust) ** 2 * level.variance + (1 - trust) * categoryVariance,
        },
      ]
    }),
  )
  return { level, categories }
}

const fitOf = (ratios: readonly Ratio[]): Fit => {
  let weights = ratios.map(() => 1)
  let variance = priorVariance
  let fit = pooled(byCategory(ratios, weights), variance)
  for (let round = 0; round < rounds && ratios.length > 0; round += 1) {
    const centres = fit.categories
    const misses = ratios.map(({ category, ratio }) => ratio - (centres.get(category)?.mean ?? 0))
    const limit = surprisingFrom * Math.sqrt(variance)
    weights = misses.map((miss) => Math.min(1, limit / Math.max(1e-9, Math.abs(miss))))
    const squares = sum(ascending(misses.map((miss) => Math.min(Math.abs(miss), 2 * limit) ** 2)))
    variance = (pseudoTasks * priorVariance + squares) / (pseudoTasks + ratios.length)
    fit = pooled(byCategory(ratios, weights), variance)
  }
  return { ...fit, variance }
}

const answer = (fit: Fit, n: number, nCategory: number, { category, estimate }: Asked): Estimate => {
  const unseen = { mean: fit.level.mean, variance: fit.level.variance + categoryVariance }
  const { mean, variance } = fit.categories.get(category) ?? unseen
  const middle = n < fewTasks ? Math.max(mean, Math.log(leastFactor)) : mean
  const reach = studentQuantile(0.8, pseudoTasks + n) * Math.sqrt(variance + fit.variance)
  return { p50: estimate * Math.exp(middle), p80: estimate * Math.exp(middle + reach), n, nCategory }
}

/** Estimates for what is asked, from what was finished. Entries without a positive time are passed over. */
export const estimateAll = (history: readonly Finished[], asked: readonly Asked[]): Estimate[] => {
  const ratios = ratiosOf(history)
  const fit = fitOf(ratios)
  return asked.map((one) =>
    answer(fit, ratios.length, ratios.filter(({ category }) => category === one.category).length, one),
  )
}
