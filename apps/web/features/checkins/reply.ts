/**
 * The one line that comes back after a check-in: true, from the person's own check-ins, never praise and never a chain
 * of days. Pure.
 */
import type { Checkin } from '@sol/contracts/checkins'

export type Dimension = 'mood' | 'energy' | 'focus'

export type Values = Pick<Checkin, Dimension>
export type Past = Values & Pick<Checkin, 'at' | 'day'>

export type Reply =
  | { readonly kind: 'first' | 'low' | 'joined' }
  | { readonly kind: 'sum'; readonly count: number }
  | {
      readonly kind: 'moved'
      readonly what: Dimension
      readonly at: string
      readonly from: number
      readonly to: number
    }
  | { readonly kind: 'usual' | 'higher' | 'lower'; readonly what: Dimension }

interface Given {
  readonly now: Values
  /** Epoch milliseconds. */
  readonly at: number
  readonly day: string
  /** All others that are known, latest first. */
  readonly earlier: readonly Past[]
  /** Whether there are no others beside those. */
  readonly isAll: boolean
  readonly minuteOfDay: (at: number) => number
}

/** At or below this, or in the person's own lowest fifth, the voice is plain and nothing is compared (research: §6.1). */
const lowMood = 25
const enoughForFifths = 10
/** A change that one can feel on a scale of 100. */
const felt = 15
/** Moments around the same time of day, and on how many days they lie, before "usual" is said. */
const around = 120
const enoughAround = 5
const enoughDays = 3

const dimensions: readonly Dimension[] = ['energy', 'focus', 'mood']

/** Which part of the others is below, ties counted half: 0 to 1. */
const rankOf = (value: number, others: readonly number[]): number =>
  others.reduce((sum, other) => sum + (other < value ? 1 : other === value ? 0.5 : 0), 0) / others.length

const isLow = ({ now, earlier }: Given): boolean =>
  now.mood <= lowMood ||
  (earlier.length >= enoughForFifths &&
    rankOf(
      now.mood,
      earlier.map(({ mood }) => mood),
    ) < 0.2)

/** What changed most since the last check-in of the same day. */
const movedSince = ({ now, at, day, earlier }: Given): Reply | undefined => {
  const last = earlier.find((one) => one.day === day && Date.parse(one.at) < at)
  if (!last) return undefined
  const size = (what: Dimension) => Math.abs(now[what] - last[what])
  const what = dimensions.reduce((one, other) => (size(other) > size(one) ? other : one))
  return size(what) >= felt
    ? { kind: 'moved', what, at: last.at, from: last[what], to: now[what] }
    : undefined
}

const distanceOnClock = (one: number, other: number): number => {
  const apart = Math.abs(one - other)
  return Math.min(apart, 1440 - apart)
}

/** Against what is usual around this time: what stands out most, or that nothing does. */
const comparedToUsual = ({ now, at, earlier, minuteOfDay }: Given): Reply | undefined => {
  const here = minuteOfDay(at)
  const others = earlier.filter((one) => distanceOnClock(minuteOfDay(Date.parse(one.at)), here) <= around)
  const days = new Set(others.map(({ day }) => day)).size
  if (others.length < enoughAround || days < enoughDays) return undefined
  const ranks = dimensions.map((what) => ({
    what,
    rank: rankOf(
      now[what],
      others.map((one) => one[what]),
    ),
  }))
  const far = ranks.reduce((one, other) =>
    Math.abs(other.rank - 0.5) > Math.abs(one.rank - 0.5) ? other : one,
  )
  if (far.rank >= 0.8) return { kind: 'higher', what: far.what }
  if (far.rank <= 0.2) return { kind: 'lower', what: far.what }
  const near = ranks.reduce((one, other) =>
    Math.abs(other.rank - 0.5) < Math.abs(one.rank - 0.5) ? other : one,
  )
  return { kind: 'usual', what: near.what }
}

export const replyTo = (given: Given): Reply => {
  const { earlier, isAll } = given
  if (isLow(given)) return { kind: 'low' }
  if (earlier.length === 0 && isAll) return { kind: 'first' }
  return (
    movedSince(given) ??
    comparedToUsual(given) ??
    (isAll ? { kind: 'sum', count: earlier.length + 1 } : { kind: 'joined' })
  )
}
