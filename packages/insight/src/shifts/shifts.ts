/** Whether a person's level moved: at a time they marked, or at one that stands out. Always a question, never a verdict. */
import { studentTwoSided } from '../distributions.ts'
import type { Daily } from '../links/daily.ts'
import { at, clamp } from '../vector.ts'

export interface Shift {
  /** First solar day (number) of the new level. */
  readonly day: number
  /** Points that the level moved by. */
  readonly points: number
  /** Days logged before and after. */
  readonly before: number
  readonly after: number
  readonly isMarked: boolean
}

/** Days that must be logged on each side. */
const fewestEachSide = 10
/** Squared standardised difference from which an unmarked shift is asked about; see lab/shift-gates.ts. */
const threshold = 17
/** Chance below which a marked shift is mentioned. */
const markedBelow = 0.05

interface Series {
  readonly days: readonly number[]
  /** Running sums of values and of their squares, one longer than the days. */
  readonly sums: Float64Array
  readonly squares: Float64Array
  readonly values: Float64Array
}

const seriesOf = (daily: Daily): Series => {
  const days = [...daily.keys()].sort((a, b) => a - b)
  const values = Float64Array.from(days, (day) => daily.get(day) ?? 0)
  const sums = new Float64Array(days.length + 1)
  const squares = new Float64Array(days.length + 1)
  values.forEach((value, index) => {
    sums[index + 1] = at(sums, index) + value
    squares[index + 1] = at(squares, index) + value * value
  })
  return { days, sums, squares, values }
}

interface Split {
  readonly before: number
  readonly after: number
  readonly points: number
  /** Variance of single days around the two levels. */
  readonly variance: number
}

const splitAt = ({ days, sums, squares }: Series, place: number): Split => {
  const [before, after] = [place, days.length - place]
  const total = at(sums, days.length)
  const [low, high] = [at(sums, place) / before, (total - at(sums, place)) / after]
  const inside = at(squares, days.length) - before * low * low - after * high * high
  return { before, after, points: high - low, variance: Math.max(1e-9, inside / (days.length - 2)) }
}

/** Correlation of neighbouring days around the two levels, drawn towards a usual one of 0.3. */
const inertiaAround = ({ days, sums, values }: Series, place: number): number => {
  const low = at(sums, place) / place
  const high = (at(sums, days.length) - at(sums, place)) / (days.length - place)
  const rest = values.map((value, index) => value - (index < place ? low : high))
  let [product, square, pairs] = [0, 0, 0]
  rest.forEach((value, index) => {
    square += value * value
    if (index === 0 || at(days, index) - at(days, index - 1) !== 1) return
    product += value * at(rest, index - 1)
    pairs += 1
  })
  if (square < 1e-9) return 0
  const seen = pairs === 0 ? 0 : product / pairs / (square / days.length)
  return clamp((seen * pairs + 0.3 * 15) / (pairs + 15), 0, 0.8)
}

/** How many standard errors the two levels are apart, squared, with the variance of a drifting mean. */
const distance = (split: Split, inertia: number): number =>
  split.points ** 2 /
  (split.variance * (1 / split.before + 1 / split.after) * ((1 + inertia) / (1 - inertia)))

const shiftOf = (series: Series, place: number, isMarked: boolean): Shift => {
  const { before, after, points } = splitAt(series, place)
  return { day: at(series.days, place), points, before, after, isMarked }
}

/**
 * The clearest unmarked shift of one outcome's daily means, or undefined (generalised likelihood ratio for one change
 * of mean, Siegmund & Venkatraman 1995, with the variance inflated for inertia).
 */
export const findShift = (daily: Daily): Shift | undefined => {
  const series = seriesOf(daily)
  let [best, place] = [0, -1]
  for (let next = fewestEachSide; next <= series.days.length - fewestEachSide; next += 1) {
    const { points, variance, before, after } = splitAt(series, next)
    const score = points ** 2 / (variance * (1 / before + 1 / after))
    if (score > best) [best, place] = [score, next]
  }
  if (place < 0) return undefined
  const clear = distance(splitAt(series, place), inertiaAround(series, place)) > threshold
  return clear ? shiftOf(series, place, false) : undefined
}

/** Whether the level moved at a day that the person marked; undefined when it did not, or when too little was logged. */
export const shiftAt = (daily: Daily, day: number): Shift | undefined => {
  const series = seriesOf(daily)
  const found = series.days.findIndex((logged) => logged >= day)
  const place = found < 0 ? series.days.length : found
  if (place < fewestEachSide || series.days.length - place < fewestEachSide) return undefined
  const t = Math.sqrt(distance(splitAt(series, place), inertiaAround(series, place)))
  return studentTwoSided(t, series.days.length - 2) < markedBelow ? shiftOf(series, place, true) : undefined
}
