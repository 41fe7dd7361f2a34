/** Which factors go together with which outcomes, in two stages: a hunch, and what held up in another month. */
import { normalQuantile } from '../distributions.ts'
import { kindOf } from '../forecast/factors.ts'
import type { Factor } from '../forecast/factors.ts'
import { entriesOf, momentOf, outcomes } from '../forecast/moments.ts'
import type { CheckIn, Entry, Outcome } from '../forecast/moments.ts'
import { ascending, at } from '../vector.ts'
import type { Instant } from '../zone-time.ts'
import { dailyFactors, dailyOutcomes } from './daily.ts'
import type { Daily, DailyOutcome } from './daily.ts'
import { standOut } from './false-discovery.ts'
import { resultOf, testPair } from './pair-test.ts'
import type { PairTest } from './pair-test.ts'

export interface Link {
  readonly factor: string
  readonly outcome: Outcome
  /** 0: the same solar day; 1: the outcome of the day after. */
  readonly lag: 0 | 1
  readonly r: number
  readonly nEff: number
  readonly p: number
  readonly tier: 'hunch' | 'held-up'
  /** Days that both were noted, and points of the outcome for one SD more of the factor. */
  readonly days: number
  readonly points: number
}

export interface Links {
  /** How many pairs were looked at. */
  readonly tests: number
  /** Strongest evidence first. */
  readonly links: readonly Link[]
  /** The correlation that four in five such searches would find; 1 when there is too little to see anything. */
  readonly smallestDetectable: number
}

/** Share of hunches that may be chance, and what the second month must show. */
const falseShare = 0.1
const confirmBelow = 0.1
/** Days that a hunch has to hold in. */
const confirmDays = 30
/** Earlier moments at which a hunch may have started: one, two and three confirmation spans ago. */
const spans = [1, 2, 3]

/** Pairs with support in the literature are looked at more closely. */
const expected: readonly (readonly [kind: string, outcome: Outcome])[] = [
  ['sleep', 'energy'],
  ['movement', 'mood'],
  ['meetings', 'focus'],
  ['caffeine', 'energy'],
]
const expectedWeight = 3.5
const otherWeight = 0.5

interface Pair {
  readonly factor: string
  readonly outcome: Outcome
  readonly lag: 0 | 1
  readonly test: PairTest
}

const keyOf = ({ factor, outcome, lag }: Pair) => JSON.stringify([factor, outcome, lag])

const weightOf = ({ factor, outcome }: Pair): number =>
  expected.some(([kind, result]) => kind === kindOf(factor) && result === outcome)
    ? expectedWeight
    : otherWeight

interface Days {
  readonly factors: ReadonlyMap<string, Daily>
  readonly results: Readonly<Record<Outcome, DailyOutcome>>
}

const between = ({ means, counts }: DailyOutcome, from: number, to: number): DailyOutcome => ({
  means: new Map([...means].filter(([day]) => day >= from && day <= to)),
  counts,
})

/** Every pair that can be tested, over outcome days `from` to `to`. */
const testAll = ({ factors, results }: Days, from: number, to: number): Pair[] => {
  const pairs: Pair[] = []
  for (const outcome of outcomes) {
    const result = resultOf(between(results[outcome], from, to))
    for (const [factor, values] of factors) {
      for (const lag of [0, 1] as const) {
        const test = testPair(values, result, lag)
        if (test) pairs.push({ factor, outcome, lag, test })
      }
    }
  }
  return pairs
}

const hunchesAmong = (pairs: readonly Pair[]): Pair[] => {
  const passed = standOut(
    pairs.map(({ test }) => test.p),
    pairs.map(weightOf),
    falseShare,
  )
  return pairs.filter((_, index) => passed[index])
}

/** Keys of the hunches of an earlier moment that showed again, with the same sign, in the 30 days after it. */
const heldUpSince = (days: Days, first: number, start: number): string[] =>
  hunchesAmong(testAll(days, first, start))
    .filter(({ factor, outcome, lag, test }) => {
      const later = between(days.results[outcome], start + 1, start + confirmDays)
      const again = testPair(days.factors.get(factor) ?? new Map<number, number>(), resultOf(later), lag)
      return again !== undefined && again.p < confirmBelow && again.r * test.r > 0
    })
    .map(keyOf)

/** Correlation found with 80 % power at the first step of the search (Fisher's z). */
const detectable = (pairs: readonly Pair[]): number => {
  if (pairs.length === 0) return 1
  const sizes = ascending(pairs.map(({ test }) => test.nEff))
  const typical = at(sizes, sizes.length >> 1)
  if (typical <= 4) return 1
  const needed = normalQuantile(1 - falseShare / pairs.length / 2) + normalQuantile(0.8)
  return Math.tanh(needed / Math.sqrt(typical - 3))
}

/** One lag per factor and outcome, the clearer one: a factor that lasts shows at both. */
const clearest = (pairs: readonly Pair[]): Pair[] =>
  pairs.filter(
    (pair) =>
      !pairs.some(
        (other) =>
          other.factor === pair.factor &&
          other.outcome === pair.outcome &&
          other.lag !== pair.lag &&
          (other.test.p < pair.test.p || (other.test.p === pair.test.p && other.lag < pair.lag)),
      ),
  )

const linkOf = ({ factor, outcome, lag, test }: Pair, tier: Link['tier']): Link => ({
  factor,
  outcome,
  lag,
  r: test.r,
  nEff: test.nEff,
  p: test.p,
  tier,
  days: test.days,
  points: test.points,
})

const upTo = (entries: readonly Entry[], asOf: number) => entries.filter(({ instant }) => instant <= asOf)

/**
 * Searches all factors, outcomes and lags 0 and 1 over what was noted until `asOf`.
 * A hunch passed false-discovery control; a link held up when a hunch of 30, 60 or 90 days ago showed again, with the same
 * sign, in the month after it.
 */
export const findLinks = (
  checkins: readonly CheckIn[],
  factors: readonly Factor[],
  zone: string,
  asOf: Instant,
): Links => {
  const entries = upTo(entriesOf(checkins, zone), asOf.instant)
  const today = momentOf(asOf, zone).day
  const days: Days = {
    factors: dailyFactors(factors.filter(({ day }) => day <= today)),
    results: dailyOutcomes(entries),
  }
  const first = entries[0]?.day ?? today
  const pairs = testAll(days, first, today)
  const heldUp = new Set(spans.flatMap((span) => heldUpSince(days, first, today - span * confirmDays)))
  const hunches = new Set(hunchesAmong(pairs).map(keyOf))
  const found = pairs.filter(
    (pair) => hunches.has(keyOf(pair)) || (heldUp.has(keyOf(pair)) && pair.test.p < confirmBelow),
  )
  const links = clearest(found)
    .map((pair) => linkOf(pair, heldUp.has(keyOf(pair)) ? 'held-up' : 'hunch'))
    .sort((a, b) => a.p - b.p || Math.abs(b.r) - Math.abs(a.r))
  return { tests: pairs.length, links, smallestDetectable: detectable(pairs) }
}
