/** What an experiment of randomised day pairs says (AHRQ 2014, Design of N-of-1 Trials; Schmid & Duan). */
import { studentBelow, studentQuantile } from '../distributions.ts'
import { ascending, mean, sum } from '../vector.ts'
import { signFlipChance } from './sign-flips.ts'

/** Two neighbouring days, one without (a) and one with (b) the change; null where nothing was logged. */
export interface DayPair {
  readonly a: number | null
  readonly b: number | null
}

export interface ExperimentResult {
  /** Points that b lies above a, drawn towards zero by the sceptical prior; null when nothing can be said. */
  readonly effect: number | null
  /** Ends of the 90 % interval, in points. */
  readonly interval: readonly [low: number, high: number] | null
  /** Chance that b is better than a. */
  readonly probability: number | null
  /** Permutation test over pair flips, two-sided. */
  readonly p: number | null
  /** The plain difference in points, before scepticism, and the swing from day to day. */
  readonly difference: number | null
  readonly swing: number | null
  /** Pairs with both days, and with one. */
  readonly complete: number
  readonly single: number
}

/** Correlation of neighbouring days that is assumed, which is why they are paired. */
const neighbours = 0.3
/** SD of the effects that are thought likely, in day-to-day swings: most habits do little. */
const scepticism = 0.35
/** Pairs that the expected error of a term is worth against the seen one. */
const errorWeight = 4
const fewestPairs = 4
/** Neighbouring days share their weather, so that the seen error is a little too small. */
const sharedWeather = 1.15

const completeWeight = 1 / (2 * (1 - neighbours))
const singleWeight = 1 / 4

interface Term {
  /** Difference times weight. A day without its partner speaks through its distance from the mean, at a third of the weight. */
  readonly value: number
  readonly weight: number
}

/** @param centre mean of all days, which does not know which day was which: that keeps the flips exact. */
const termsOf = (pairs: readonly DayPair[], centre: number): Term[] =>
  pairs
    .flatMap(({ a, b }) => {
      if (a !== null && b !== null) return [{ value: (b - a) * completeWeight, weight: completeWeight }]
      if (b !== null) return [{ value: (b - centre) / 2, weight: singleWeight }]
      return a === null ? [] : [{ value: (centre - a) / 2, weight: singleWeight }]
    })
    .sort((x, y) => x.value - y.value || x.weight - y.weight)

const sidesOf = (pairs: readonly DayPair[]) => {
  const present = (values: readonly (number | null)[]) => ascending(values.filter((value) => value !== null))
  return { a: present(pairs.map((pair) => pair.a)), b: present(pairs.map((pair) => pair.b)) }
}

const swingOf = (sides: { a: number[]; b: number[] }): number => {
  const around = (values: readonly number[]) => sum(values.map((value) => (value - mean(values)) ** 2))
  return Math.sqrt((around(sides.a) + around(sides.b)) / Math.max(1, sides.a.length + sides.b.length - 2))
}

const unknown = (complete: number, single: number): ExperimentResult => ({
  effect: null,
  interval: null,
  probability: null,
  p: null,
  difference: null,
  swing: null,
  complete,
  single,
})

const squaredError = (terms: readonly Term[], difference: number, swing: number): number => {
  const weight = sum(terms.map((term) => term.weight))
  const seen = sum(terms.map((term) => (term.value - difference * term.weight) ** 2)) / (weight * weight)
  const expected = (swing * swing) / weight
  return (sharedWeather * (errorWeight * expected + terms.length * seen)) / (errorWeight + terms.length - 1)
}

/**
 * Effect of b over a. All days count as they were assigned (intention to treat). Undecided (null) with fewer than four
 * days on either side or when nothing varies.
 */
export const evaluate = (pairs: readonly DayPair[]): ExperimentResult => {
  const sides = sidesOf(pairs)
  const complete = pairs.filter(({ a, b }) => a !== null && b !== null).length
  const single = sides.a.length + sides.b.length - 2 * complete
  const swing = swingOf(sides)
  if (Math.min(sides.a.length, sides.b.length) < fewestPairs || swing < 1e-9) return unknown(complete, single)
  const terms = termsOf(pairs, mean(ascending([...sides.a, ...sides.b])))
  const difference = sum(terms.map((term) => term.value)) / sum(terms.map((term) => term.weight))
  const error = squaredError(terms, difference, swing)
  const prior = (scepticism * swing) ** 2
  const effect = (difference * prior) / (prior + error)
  const deviation = Math.sqrt((prior * error) / (prior + error))
  const freedom = terms.length + errorWeight - 1
  const reach = studentQuantile(0.95, freedom) * deviation
  return {
    effect,
    interval: [effect - reach, effect + reach],
    probability: studentBelow(effect / deviation, freedom),
    p: signFlipChance(terms.map((term) => term.value)),
    difference,
    swing,
    complete,
    single,
  }
}
