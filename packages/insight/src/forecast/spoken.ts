/** When the forecast has earned a voice, and what it then says. */
import { normalBelow } from '../distributions.ts'
import { carefulHint, daysBeforeVoice, forecastWords, notBetterYet, tooEarly } from '../phrasing.ts'
import type { Third } from '../phrasing.ts'
import { at, clamp, quantileOfSorted } from '../vector.ts'
import { clockOf } from '../zone-time.ts'
import type { Forecaster } from './forecaster.ts'
import type { Moment } from './moments.ts'
import type { OutcomeModel, Prediction } from './outcome-model.ts'
import { standingOf } from './track-record.ts'

/** Fewer than this many check-ins or days: not even words. */
const fewestCheckIns = 5
const fewestDays = 3

/** Why the forecast as a whole should not be shown yet, or null when it may. */
export const quietReason = (forecaster: Forecaster): string | null => {
  if (forecaster.days < daysBeforeVoice) return tooEarly(forecaster.days)
  const isUseful = forecaster.models.some((model) => standingOf(model.record).isBetterThanUsual)
  return isUseful ? null : notBetterYet
}

/** How much may be said about one outcome: nothing, words without figures, nothing that helps, or chances. */
export type Voice = 'silent' | 'hints' | 'not-better' | 'speaks'

/** What the outcome has earned so far. */
export const voiceOf = (forecaster: Forecaster, model: OutcomeModel): Voice => {
  if (forecaster.days < fewestDays || model.noted.length < fewestCheckIns) return 'silent'
  if (forecaster.days < daysBeforeVoice) return 'hints'
  return standingOf(model.record).isBetterThanUsual ? 'speaks' : 'not-better'
}

export interface Likely {
  readonly third: Third
  /** 0 to 1: that it falls in that third of what was noted before. */
  readonly chance: number
}

/** Which third of what the person noted so far is likely, if one is. */
export const likelyThird = (model: OutcomeModel, { mean, deviation }: Prediction): Likely => {
  const lower = quantileOfSorted(model.noted, 1 / 3)
  const upper = quantileOfSorted(model.noted, 2 / 3)
  const below = normalBelow((lower - mean) / deviation)
  const above = 1 - normalBelow((upper - mean) / deviation)
  if (below > 0.5 && below > above) return { third: 'lower', chance: below }
  return above > 0.5 ? { third: 'upper', chance: above } : { third: 'middle', chance: 1 - below - above }
}

/** Before numbers: a lean of a third of a swing is worth a hint. */
export const leaning = (model: OutcomeModel, { mean }: Prediction): Third => {
  const usual = at(model.noted, model.noted.length >> 1)
  if (mean < usual - 5) return 'lower'
  return mean > usual + 5 ? 'upper' : 'middle'
}

/** The sentence for one outcome at one moment. */
export const spokenAt = (
  forecaster: Forecaster,
  model: OutcomeModel,
  prediction: Prediction,
  moment: Moment,
): string => {
  const clock = clockOf(moment.instant + moment.offset)
  const voice = voiceOf(forecaster, model)
  if (voice === 'silent') return tooEarly(forecaster.days)
  if (voice === 'hints') return carefulHint(leaning(model, prediction), clock)
  if (voice === 'not-better') return notBetterYet
  const { third, chance } = likelyThird(model, prediction)
  return forecastWords(third, clamp(chance, 0, 1), clock)
}
