/** Setting up an experiment: what may be tried, for how long, and which day is which. */
import { seededRandom } from '../seeded-random.ts'

/** The only lengths: fixed before the start; 56 is the one extension, decided before looking. */
export const experimentDays = [28, 56] as const
export type ExperimentDays = (typeof experimentDays)[number]

const forbidden: readonly (readonly [subject: string, pattern: RegExp])[] = [
  [
    'medication',
    /\b(medic|meds?\b|pill|dose|dosage|drug|tablet|stimulant|ritalin|adderall|concerta|vyvanse|elvanse|strattera|methylphenidate|lisdex|amphetamin|atomoxetin|antidepress|ssri|prescri)/i,
  ],
  [
    'going without sleep',
    /(sleep depriv|\bno sleep|without sleep|less sleep|skip(ping)? sleep|sleep (less|restrict)|all[- ]?night|stay(ing)? (up|awake) (all|late|longer))/i,
  ],
  [
    'fasting',
    /\b(fast(ing)?\b|skip(ping)? (meals?|breakfast|lunch|dinner)|not eating|no food|calorie|starv)/i,
  ],
  ['alcohol', /\b(alcohol|beer|wine|vodka|whisk|drunk|drinking)\b/i],
]

/** The same subjects in German, where words grow together: what a word begins with is enough. */
const forbiddenInGerman: readonly (readonly [subject: string, pattern: RegExp])[] = [
  [
    'medication',
    /(medikament|medikinet|medizin|arznei|tablette|\bpillen?\b|dosis|dosier|methylphenidat|antidepress|\w*präparat)/i,
  ],
  [
    'going without sleep',
    /(schlafentzug|ohne schlaf|kein(en)? schlaf|weniger schlaf|nicht schlafen|durchmachen|wach ?bleiben|schlaf weglassen)/i,
  ],
  [
    'fasting',
    /(\bfasten|nichts essen|nicht essen|ohne essen|hunger|kalorie|(mahlzeit|frühstück|mittagessen|abendessen)(en)? (aus|weg)lassen)/i,
  ],
  ['alcohol', /(alkohol|\bbier|\bwein\b|schnaps|wodka|betrunken)/i],
]

/** The reason why a subject is no experiment, or undefined when it may be tried. */
export const refusalOf = (subject: string): string | undefined => {
  const found = [...forbidden, ...forbiddenInGerman].find(([, pattern]) => pattern.test(subject))
  return (
    found && `Experiments leave out ${found[0]}. That is a question for someone who knows you and medicine.`
  )
}

/**
 * Which days are 'a' (as usual) and which 'b' (with the change): pairs of neighbouring days in random order.
 * @param seed the same seed gives the same days; @throws RangeError for another length.
 */
export const assignDays = (days: ExperimentDays, seed: number): ('a' | 'b')[] => {
  if (!experimentDays.includes(days)) throw new RangeError('an experiment takes 28 or 56 days')
  const random = seededRandom(seed)
  return Array.from({ length: days / 2 }, () => random() < 0.5).flatMap((isFirst): ('a' | 'b')[] =>
    isFirst ? ['a', 'b'] : ['b', 'a'],
  )
}
