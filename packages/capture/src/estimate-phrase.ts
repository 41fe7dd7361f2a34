/** Lengths: `30m`, `1h 30m`, `1h30m`, `1.5h`, `30 minutes`, `for 2 hours`. */
import { numbers, timeUnits } from './english.ts'
import { coreAt, endsBefore, flowsOn, type Read, type Reading } from './phrase.ts'

export const longestEstimate = 1440

const amount = /^\d{1,4}(?:[.,]\d{1,2})?$/
const joined = /^(\d{1,4}(?:[.,]\d{1,2})?)([a-z]+)$/
const both = /^(\d{1,2})h(\d{1,2})m?$/

const numberOf = (text: string) => Number(text.replace(',', '.'))

/** 5M is five million of something. */
const isMillion = (reading: Reading, at: number) => reading.words[at]?.raw.endsWith('M') ?? false

interface Length {
  readonly minutes: number
  readonly unit: number
}

/** One number with its unit. */
const lengthAt = (reading: Reading, at: number): Read<Length> | undefined => {
  const core = coreAt(reading, at)
  const [, digits, name] = joined.exec(core) ?? []
  const unit = timeUnits.get(name ?? '')
  if (digits !== undefined && unit !== undefined && !isMillion(reading, at))
    return { next: at + 1, value: { minutes: numberOf(digits) * unit, unit } }
  const count = amount.test(core)
    ? numberOf(core)
    : reading.present.readsEnglish
      ? numbers.get(core)
      : undefined
  const spoken = coreAt(reading, at + 1)
  const spokenUnit = flowsOn(reading, at) && spoken.length > 1 ? timeUnits.get(spoken) : undefined
  if (count === undefined || spokenUnit === undefined) return undefined
  return { next: at + 2, value: { minutes: count * spokenUnit, unit: spokenUnit } }
}

const compactAt = (reading: Reading, at: number): Read<number> | undefined => {
  const [, hours, minutes] = both.exec(coreAt(reading, at)) ?? []
  return hours === undefined ? undefined : { next: at + 1, value: Number(hours) * 60 + Number(minutes) }
}

const sumAt = (reading: Reading, at: number): Read<number> | undefined => {
  const compact = compactAt(reading, at)
  if (compact) return compact
  const first = lengthAt(reading, at)
  if (!first) return undefined
  const mayGoOn = first.value.unit === 60 && flowsOn(reading, first.next - 1)
  const second = mayGoOn ? lengthAt(reading, first.next) : undefined
  if (second?.value.unit !== 1) return { next: first.next, value: first.value.minutes }
  return { next: second.next, value: first.value.minutes + second.value.minutes }
}

/** After a length these make it a moment, or a number of something else. */
const notALength = new Set(['ago', 'later', 'late', 'early', 'before', 'after', 'from', 'old', 'and'])
const bound = new Set(['in', 'every', 'last', 'next', 'past', 'within', 'the', 'another'])

/** "Find one hour somehow", "take a minute": a number in words counts after "for", or where the thought ends. */
const isSpoken = (reading: Reading, at: number, next: number): boolean => {
  const core = coreAt(reading, at)
  return numbers.has(core) && (core === 'a' || core === 'an' || !endsBefore(reading, next))
}

/** Whole minutes from 1 to a day; `null` where a length was written that is none of that, and stays text. */
export const readEstimate = (reading: Reading, at: number): Read<number | null> | undefined => {
  const opens = reading.present.readsEnglish && coreAt(reading, at) === 'for' ? at + 1 : at
  const sum = sumAt(reading, opens)
  if (!sum) return undefined
  const minutes = Math.round(sum.value)
  const isBound = at > 0 && opens === at && bound.has(coreAt(reading, at - 1))
  const isOther = flowsOn(reading, sum.next - 1) && notALength.has(coreAt(reading, sum.next))
  const isLoose = opens === at && isSpoken(reading, at, sum.next)
  const fits = minutes >= 1 && minutes <= longestEstimate
  return { next: sum.next, value: fits && !isBound && !isOther && !isLoose ? minutes : null }
}
