/** What the engine may say, and nothing else (research/adhd.md §2.6): careful, never a verdict, never a cause. */
import type { Outcome } from './forecast/moments.ts'

const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** Small counts in words. */
export const inWords = (count: number): string => numberWords[count] ?? String(count)

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Days with a check-in before anything with a number is said. */
export const daysBeforeVoice = 14

/** Before 14 days. @param days solar days with a check-in so far. */
export const tooEarly = (days: number): string => {
  const missing = Math.max(1, daysBeforeVoice - days)
  return `Too early to tell. ${capital(inWords(missing))} more ${missing === 1 ? 'day' : 'days'} and I can say something careful.`
}

/** When a back-test shows nothing gained. */
export const notBetterYet =
  'Guessing your usual does as well as I do so far. I stay quiet until that changes.'

/** When nothing at all was logged for the outcome. */
export const nothingLogged = (outcome: Outcome): string => `Nothing about ${outcome} has been noted yet.`

export type Third = 'lower' | 'middle' | 'upper'

/** A hint before numbers are allowed: words only. */
export const carefulHint = (third: Third, clock: string): string => {
  if (third === 'middle') return `Perhaps near your usual around ${clock}. Too early to be sure.`
  return `Perhaps a bit ${third === 'lower' ? 'below' : 'above'} your usual around ${clock}. Too early to be sure.`
}

/** Chance in tenths, from one to nine: nothing is ever certain. */
const tenths = (chance: number): string => String(Math.min(9, Math.max(1, Math.round(10 * chance))))

/** The forecast for a moment. @param chance that it falls in that third of what was noted before. */
export const forecastWords = (third: Third, chance: number, clock: string): string => {
  if (third === 'middle') return `Probably near your usual around ${clock}. Could easily be wrong.`
  return `Probably your ${third} third around ${clock} (about ${tenths(chance)} in 10). Could easily be wrong.`
}

export interface LinkWords {
  readonly factor: string
  readonly outcome: Outcome
  readonly lag: 0 | 1
  readonly r: number
  readonly days: number
  readonly isMedication: boolean
}

const direction = (r: number) => (r > 0 ? 'higher' : 'lower')

const whenMore = ({ factor, lag }: LinkWords) =>
  lag === 0 ? `On days with more ${factor}` : `On the day after more ${factor}`

/** Medication is never followed by advice. */
const aside = ({ isMedication }: LinkWords) => (isMedication ? ' A question for whoever prescribes it.' : '')

/** A link that passed false-discovery control once. */
export const hunchWords = (link: LinkWords): string =>
  `${whenMore(link)} your ${link.outcome} was noted a bit ${direction(link.r)} (${link.days} days). May be chance.${aside(link)}`

/** A link that showed again in another month. */
export const heldUpWords = (link: LinkWords): string =>
  `${whenMore(link)} your ${link.outcome} was noted ${direction(link.r)} (${link.days} days). This held in two separate months. It is a link, not a proof of cause.${aside(link)}`

/** A search without a find is a result. */
export const nothingStandsOut = (tests: number): string =>
  tests === 0
    ? 'Too few days to look for links yet.'
    : `I looked at ${tests} ${tests === 1 ? 'link' : 'links'}. None stands out. That is a real result.`

/** How weak a link could be and still be seen. */
export const power = (days: number): string => `With ${days} days I can only see strong links.`

const signed = (value: number): string =>
  value < 0 ? `−${Math.abs(value).toFixed(1)}` : `+${value.toFixed(1)}`
const plain = (value: number): string => (value < 0 ? `−${Math.abs(value).toFixed(1)}` : value.toFixed(1))

/** An experiment's result; sizes in day-to-day swings. */
export const experimentWords = (
  name: string,
  effect: number,
  low: number,
  high: number,
  helps: number,
): string =>
  `With ${name}: ${signed(effect)} of your usual day-to-day swing, likely between ${plain(low)} and ${signed(high)}. ${tenths(helps)} in 10 that it helps.`

/** An experiment with too little to say. */
export const experimentOpen =
  'Too few days were noted to say anything careful. Nothing is lost: it can run again.'

/** An unmarked shift, as a question. @param weeks since it seems to have begun. */
export const shiftQuestion = (weeks: number, points: number): string =>
  `The last ${inWords(weeks)} ${weeks === 1 ? 'week looks' : 'weeks look'} ${direction(points)} than before. Does that match?`

/** Estimates against what things took. */
export const estimateWords = (estimate: number, usual: number, tasks: number): string =>
  `Your ${Math.round(estimate)} min usually become ${Math.round(usual)} (${tasks} ${tasks === 1 ? 'task' : 'tasks'}).`

/** What moved since a day that the person marked; sizes in points. */
export const movedWords = (outcome: Outcome, points: number, before: number, after: number): string =>
  `${capital(outcome)} was noted ${direction(points)} since then, by about ${Math.abs(Math.round(points))} points of 100 (${before} days before, ${after} since). It may have another reason.`

/** One part of why a forecast lies away from the usual. @param reason as `the time of day` */
export const moveWords = (reason: string, points: number): string => {
  const size = Math.abs(Math.round(points))
  return `${capital(reason)}: about ${size} ${size === 1 ? 'point' : 'points'} ${points < 0 ? 'lower' : 'higher'}.`
}
