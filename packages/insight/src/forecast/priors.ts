/**
 * What is believed before the first check-in, in units of a person's own swing (SD of the outcome). From the literature,
 * never learned from people: diurnal and weekend shapes Golder & Macy 2011; sleep on the next day "small" (68,232
 * reports, Collabra 11:138643); inertia Kuppens 2010 and Houben 2015.
 */
import type { FactorKind } from './factors.ts'
import type { Outcome } from './moments.ts'

export type BestTime = 'morning' | 'midday' | 'evening' | 'unknown'

/** Mean and standard deviation. */
type Belief = readonly [mean: number, deviation: number]

interface OutcomePriors {
  /** Expected level in points of 100. */
  readonly level: number
  /** SD of each 24-hour coefficient; the 12-hour ones have half of it. */
  readonly rhythm: number
  /** Amplitude that the answer to "when are you usually at your best?" stands for. */
  readonly answered: number
  readonly weekend: Belief
  readonly factors: Readonly<Record<FactorKind, Belief>>
}

/** SD in points that a person is first thought to swing by, and how many check-ins that guess is worth. */
export const priorSwing = 17
export const priorSwingWeight = 12

/** SD of the level around its expectation. */
export const levelDeviation = 0.9

export const priorsOf: Readonly<Record<Outcome, OutcomePriors>> = {
  mood: {
    level: 56,
    rhythm: 0.15,
    answered: 0.1,
    weekend: [0.1, 0.2],
    factors: {
      sleep: [0.12, 0.12],
      movement: [0.08, 0.13],
      meetings: [0, 0.1],
      caffeine: [0, 0.08],
      medication: [0, 0.08],
    },
  },
  energy: {
    level: 52,
    rhythm: 0.3,
    answered: 0.35,
    weekend: [0.05, 0.2],
    factors: {
      sleep: [0.15, 0.13],
      movement: [0.03, 0.1],
      meetings: [0, 0.1],
      caffeine: [0.06, 0.12],
      medication: [0, 0.08],
    },
  },
  focus: {
    level: 50,
    rhythm: 0.25,
    answered: 0.2,
    weekend: [0.05, 0.2],
    factors: {
      sleep: [0.1, 0.12],
      movement: [0.03, 0.1],
      meetings: [-0.08, 0.12],
      caffeine: [0.03, 0.1],
      medication: [0.1, 0.15],
    },
  },
}

/** Hour on the wall of the peak that an answer stands for; without one, the afternoon (eveningness: Coogan & McGowan 2017). */
export const peakHour: Readonly<Record<BestTime, number>> = {
  morning: 10,
  midday: 13,
  evening: 17.5,
  unknown: 15,
}

/** How much of the answered amplitude is expected of someone who did not answer. */
export const unansweredShare = 0.4
