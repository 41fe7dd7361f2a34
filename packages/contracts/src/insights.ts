/**
 * Insights: what may be said about how a person is, with how sure it is. Numbers and codes only; the sentences are the
 * interface's. Nothing is a warning, nothing is advice about medication.
 */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { Day, Instant } from './values.ts'

export const Outcome = z.enum(['mood', 'energy', 'focus'])
export type Outcome = z.infer<typeof Outcome>

/** A third of what the person noted before. */
export const Third = z.enum(['lower', 'middle', 'upper'])
export type Third = z.infer<typeof Third>

/** Solar days with a check-in before chances are named. */
export const daysBeforeVoice = 14

/** Points of 100; the band is to hold nine times in ten. */
export const Expected = z.object({
  mean: z.number(),
  low: z.number(),
  high: z.number(),
  third: Third,
  /** 0 to 1: that it falls in this third. */
  chance: z.number(),
})
export type Expected = z.infer<typeof Expected>

export const ForecastHour = z.object({
  at: Instant,
  /** null: this outcome has not earned a voice. */
  mood: z.nullable(Expected),
  energy: z.nullable(Expected),
  focus: z.nullable(Expected),
})
export type ForecastHour = z.infer<typeof ForecastHour>

export const Forecast = z.object({
  day: Day,
  timeZone: z.string(),
  /** Check-ins that counted, and solar days with one. */
  noted: z.int(),
  days: z.int(),
  /** Why it stays silent; null: it speaks. */
  quiet: z.nullable(z.enum(['too-early', 'not-better'])),
  /** Before it speaks: a lean of the next hours, in words without figures; null: nothing yet. */
  hint: z.nullable(z.object({ outcome: Outcome, third: Third, at: Instant })),
  /** The hours from now to the end of the person's day; empty while it is silent. At most 24. */
  hours: z.array(ForecastHour),
  /** The middle third of the energy noted before, in points; null while it is silent. */
  usual: z.nullable(z.object({ low: z.number(), high: z.number() })),
  /** What moves the energy of the next hours away from the usual, in points, strongest first; at most 3. */
  because: z.array(z.object({ name: z.string(), points: z.number() })),
})
export type Forecast = z.infer<typeof Forecast>

export const getForecast = endpoint({
  id: 'getForecast',
  method: 'GET',
  path: '/insights/forecast',
  tag: 'Insights',
  summary: 'Read what the rest of the day may be like; silent until that has been earned.',
  access: 'user',
  status: 200,
  response: Forecast,
})

/** `not-yet` is a result; `too-few` means that fewer than ten predictions can be compared. */
const Verdict = z.enum(['yes', 'not-yet', 'too-few'])

export const OutcomeRecord = z.object({
  outcome: Outcome,
  /** Predictions that were made beforehand and met by a check-in, and how many named its third. */
  scored: z.int(),
  right: z.int(),
  /** Of those, how many bands held. */
  held: z.int(),
  /** Mean distance in points, of the prediction and of guessing the person's usual; null without any. */
  ownError: z.nullable(z.number()),
  usualError: z.nullable(z.number()),
  betterThanUsual: Verdict,
})
export type OutcomeRecord = z.infer<typeof OutcomeRecord>

export const Kept = z.object({
  madeAt: Instant,
  forAt: Instant,
  outcome: Outcome,
  mean: z.number(),
  low: z.number(),
  high: z.number(),
  usual: z.number(),
  predicted: Third,
  /** What was noted. */
  noted: z.int(),
  isRight: z.boolean(),
})
export type Kept = z.infer<typeof Kept>

export const TrackRecord = z.object({
  /** In the order mood, energy, focus; over everything that was predicted beforehand. */
  outcomes: z.array(OutcomeRecord),
  /** The latest predictions of each outcome, earliest first; at most 30 each. */
  latest: z.array(Kept),
})
export type TrackRecord = z.infer<typeof TrackRecord>

export const getTrackRecord = endpoint({
  id: 'getTrackRecord',
  method: 'GET',
  path: '/insights/track-record',
  tag: 'Insights',
  summary: 'Read how the predictions that were made beforehand compare with what was noted.',
  access: 'user',
  status: 200,
  response: TrackRecord,
})

export const Link = z.object({
  factor: z.string(),
  outcome: Outcome,
  /** 0: the same solar day; 1: the day after. */
  lag: z.int(),
  tier: z.enum(['hunch', 'held-up']),
  /** Days on which both were noted. */
  days: z.int(),
  /** Points of the outcome for a day with clearly more of the factor (one standard deviation). */
  points: z.number(),
  /** −1 to 1. */
  r: z.number(),
  /** Medication is described, never tried out. */
  isMedication: z.boolean(),
  canTry: z.boolean(),
  /** The latest days of both, for the picture; at most 90. */
  picture: z.array(z.object({ factor: z.number(), outcome: z.number() })),
})
export type Link = z.infer<typeof Link>

export const Links = z.object({
  /** The solar day as of which was looked; null: not looked yet. Once a week: looking every day finds more by luck. */
  lookedOn: z.nullable(Day),
  nextLookOn: z.nullable(Day),
  /** Solar days with a check-in that were looked at. */
  days: z.int(),
  /** How many pairs were looked at. */
  tests: z.int(),
  /** The weakest link that four in five such searches would find, 0 to 1. */
  smallestDetectable: z.number(),
  /** Strongest evidence first; at most 24. */
  links: z.array(Link),
})
export type Links = z.infer<typeof Links>

export const getLinks = endpoint({
  id: 'getLinks',
  method: 'GET',
  path: '/insights/links',
  tag: 'Insights',
  summary: 'Read which factors go together with how it was; finding none is a result.',
  access: 'user',
  status: 200,
  response: Links,
})

const Multiplier = z.object({
  /** Finished tasks that stand behind it. */
  tasks: z.int(),
  /** What a minute of estimate usually becomes, and what four in five stay below. */
  usual: z.number(),
  most: z.number(),
})

export const Estimates = z.object({
  /** null until enough tasks had an estimate and a focus session. */
  overall: z.nullable(Multiplier),
  tasksNeeded: z.int(),
  /** Projects first, then tags; at most 40, each from three tasks on. */
  categories: z.array(
    z.extend(Multiplier, {
      kind: z.enum(['project', 'tag']),
      /** The project's id, or the tag itself. */
      key: z.string(),
      name: z.string(),
    }),
  ),
})
export type Estimates = z.infer<typeof Estimates>

export const getEstimates = endpoint({
  id: 'getEstimates',
  method: 'GET',
  path: '/insights/estimates',
  tag: 'Insights',
  summary: 'Read what estimates usually become, by project and tag.',
  access: 'user',
  status: 200,
  response: Estimates,
})

export const InsightsSummary = z.object({
  noted: z.int(),
  days: z.int(),
  daysNeeded: z.int(),
  quiet: z.nullable(z.enum(['too-early', 'not-better'])),
  /** The best standing of the three outcomes; null: nothing was predicted and met yet. */
  record: z.nullable(OutcomeRecord),
  links: z.object({ tests: z.int(), hunches: z.int(), heldUp: z.int() }),
  experimentsRunning: z.int(),
})
export type InsightsSummary = z.infer<typeof InsightsSummary>

export const getInsights = endpoint({
  id: 'getInsights',
  method: 'GET',
  path: '/insights',
  tag: 'Insights',
  summary: 'Read in one answer what the insights hold.',
  access: 'user',
  status: 200,
  response: InsightsSummary,
})
