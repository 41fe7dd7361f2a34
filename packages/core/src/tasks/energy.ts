/**
 * How much a task asks for, guessed from its words and its estimate, until the person says it.
 *
 * | first word that is known                               | begins at |
 * | ------------------------------------------------------ | --------- |
 * | making, deciding, learning, forms, hard conversations  | high      |
 * | hands and habit: water, tidy, buy, print, feed         | low       |
 * | anything else                                          | medium    |
 *
 * An hour or more moves it one up, ten minutes or less one down.
 */
import type { Energy } from '@sol/contracts/tasks'

const high =
  'write draft essay thesis report application plan prepare study learn revise exam tax taxes decide choose design code program debug analyse analyze negotiate interview present presentation translate budget review insurance contract complain apologise apologize'
const low =
  'water buy order print post charge feed walk tidy dishes laundry bin bins trash rubbish vacuum fold wash dust check reply text copy rename scan fill pack shower snack refill collect fetch drop'

const levels = ['low', 'medium', 'high'] as const

const known = new Map<string, number>([
  ...high.split(' ').map((word): [string, number] => [word, 2]),
  ...low.split(' ').map((word): [string, number] => [word, 0]),
])

const shortMinutes = 10
const longMinutes = 60

/** Only the beginning is looked at: a title of any length costs the same. */
const wordsOf = (title: string) =>
  title
    .slice(0, 200)
    .toLowerCase()
    .split(/[^\p{L}]+/u)

const shiftOf = (estimate: number | null): number => {
  if (estimate === null) return 0
  if (estimate >= longMinutes) return 1
  return estimate <= shortMinutes ? -1 : 0
}

/** @param estimateMinutes minutes, or null when nobody said */
export const inferEnergy = (title: string, estimateMinutes: number | null): Energy => {
  const word = wordsOf(title).find((one) => known.has(one))
  const begins = word === undefined ? 1 : (known.get(word) ?? 1)
  const level = Math.min(2, Math.max(0, begins + shiftOf(estimateMinutes)))
  return levels[level] ?? 'medium'
}
