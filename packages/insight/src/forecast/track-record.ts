/** How the predictions did against plain guesses that anyone could make, over everything predicted so far. */
import { at } from '../vector.ts'

/** The plain guesses: the person's mean, the last value, the mean of the part of the day, a moving average. */
export const baselines = ['usual', 'last', 'partOfDay', 'moving'] as const

export interface TrackRecord {
  /** Check-ins seen, and sums of absolute errors in points over those that were scored. */
  seen: number
  scored: number
  modelError: number
  readonly baselineErrors: Float64Array
  /** Sum of squares of how much closer than the person's usual each prediction was, in points. */
  gainSquares: number
  total: number
  last: number
  moving: number
  readonly partTotals: Float64Array
  readonly partCounts: Float64Array
}

/** Predictions of the first check-ins are not held for or against anyone. */
const unscored = 5
/** Weight of the newest value in the moving average. */
const movingWeight = 0.3

export const newTrackRecord = (): TrackRecord => ({
  seen: 0,
  scored: 0,
  modelError: 0,
  baselineErrors: new Float64Array(baselines.length),
  gainSquares: 0,
  total: 0,
  last: 50,
  moving: 50,
  partTotals: new Float64Array(4),
  partCounts: new Float64Array(4),
})

const partOf = (hour: number): number => (hour < 5 || hour >= 22 ? 3 : hour < 11 ? 0 : hour < 16 ? 1 : 2)

const guessesOf = (record: TrackRecord, part: number): number[] => {
  const usual = record.seen === 0 ? 50 : record.total / record.seen
  const count = at(record.partCounts, part)
  return [usual, record.last, count === 0 ? usual : at(record.partTotals, part) / count, record.moving]
}

/** Scores one prediction against the value that came, then lets the plain guesses learn it. */
export const note = (record: TrackRecord, predicted: number, value: number, hour: number): void => {
  const part = partOf(hour)
  if (record.seen >= unscored) {
    record.scored += 1
    record.modelError += Math.abs(value - predicted)
    const guesses = guessesOf(record, part)
    record.gainSquares += (Math.abs(value - at(guesses, 0)) - Math.abs(value - predicted)) ** 2
    guesses.forEach((guess, index) => {
      record.baselineErrors[index] = at(record.baselineErrors, index) + Math.abs(value - guess)
    })
  }
  record.moving = record.seen === 0 ? value : record.moving + movingWeight * (value - record.moving)
  record.last = value
  record.total += value
  record.seen += 1
  record.partTotals[part] = at(record.partTotals, part) + value
  record.partCounts[part] = at(record.partCounts, part) + 1
}

/** Mean absolute errors in points; null before anything was scored. */
export interface Standing {
  readonly scored: number
  readonly ownError: number | null
  readonly usualError: number | null
  /** Whether the predictions were closer than the person's usual, by more than luck makes likely. */
  readonly isBetterThanUsual: boolean
}

/** Standard errors that the gain has to be above nothing: luck alone gets there one time in ten. */
const clearOfLuck = 1.28

export const standingOf = ({ scored, modelError, baselineErrors, gainSquares }: TrackRecord): Standing => {
  if (scored === 0) return { scored, ownError: null, usualError: null, isBetterThanUsual: false }
  const [ownError, usualError] = [modelError / scored, at(baselineErrors, 0) / scored]
  const gain = usualError - ownError
  const error = Math.sqrt(Math.max(0, gainSquares / scored - gain * gain) / scored)
  return { scored, ownError, usualError, isBetterThanUsual: gain > clearOfLuck * error && gain > 0 }
}
