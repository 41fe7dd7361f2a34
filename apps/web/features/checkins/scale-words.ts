/** Values as words. Read while drawing: the language may have changed. */
import { checkin } from '../../words/en/checkin.ts'
import { scale } from '../../words/en/scale.ts'

export const padLabels = () => ({
  pad: checkin.pad,
  mood: checkin.mood,
  energy: checkin.energy,
  tense: checkin.tense,
  bright: checkin.bright,
  flat: checkin.flat,
  calm: checkin.calm,
  moodWords: scale.mood,
  energyWords: scale.energy,
  unset: checkin.unset,
})

export const wordOf = (what: keyof typeof scale, value: number): string => {
  const words = scale[what]
  return words[Math.min(words.length - 1, Math.floor((value / 101) * words.length))] ?? ''
}
