/**
 * What the engine makes of a person's notes: a pure function of plain data, so that it can run beside the event loop
 * (runtime/compute). Notes arrive as the text that the database wrote and are read here.
 */
import { createHash } from 'node:crypto'
import { deserialize, serialize } from 'node:v8'
import { explain } from '@sol/insight/forecast/explanation'
import type { Factor } from '@sol/insight/forecast/factors'
import { kindOf } from '@sol/insight/forecast/factors'
import { learnEntry, newForecaster, predictAt, type Forecaster } from '@sol/insight/forecast/forecaster'
import { entriesOf, momentOf, outcomes, type CheckIn, type Entry } from '@sol/insight/forecast/moments'
import type { BestTime } from '@sol/insight/forecast/priors'
import { resume, snapshotOf, type Snapshot } from '@sol/insight/forecast/snapshot'
import { leaning, likelyThird, quietReason, voiceOf, type Likely } from '@sol/insight/forecast/spoken'
import { mean, quantileOfSorted, rounded } from '@sol/insight/vector'
import { look, type Look } from './look.ts'

export interface AnalysisInput {
  readonly zone: string
  readonly bestTime: BestTime
  /** JSON: [epoch milliseconds, mood, energy, focus] in order of time. */
  readonly checkins: string
  /** JSON: [number of the solar day, name, value]. */
  readonly factors: string
  /** Epoch milliseconds, rising. */
  readonly targets: readonly number[]
  /** What an earlier run gave, to go on from. */
  readonly checkpoint: Uint8Array | null
  /** Epoch milliseconds as of which links are looked for; null: not this time. */
  readonly lookAt: number | null
}

export interface Band extends Likely {
  readonly mean: number
  readonly low: number
  readonly high: number
}

export interface Outlook {
  readonly noted: number
  readonly days: number
  readonly quiet: 'too-early' | 'not-better' | null
  /** Mood, energy, focus: whether each may name chances. */
  readonly speaks: readonly boolean[]
  readonly hint: Likely['third'] | null
  readonly hours: readonly { readonly at: number; readonly bands: readonly Band[] }[]
  readonly because: readonly { readonly name: string; readonly points: number }[]
  /** Mean, and where the lower and the upper third begin; of each outcome. */
  readonly usual: readonly (readonly [mean: number, lower: number, upper: number])[]
}

export interface AnalysisResult {
  readonly outlook: Outlook
  /** To be kept; null: the one that was given still serves. */
  readonly checkpoint: Uint8Array | null
  readonly look: Look | null
}

interface Checkpoint {
  readonly learned: number
  /** Of everything that it learned from. */
  readonly hash: string
  readonly snapshot: Snapshot
}

/** A new checkpoint is worth writing from so many check-ins on: a few milliseconds of learning. */
const checkpointEvery = 16
/** Check-ins of the last days are learned anew each time: their factors come in late. */
const openDays = 3

const readCheckins = (text: string): CheckIn[] =>
  (JSON.parse(text) as [number, number, number, number][]).map(([instant, mood, energy, focus]) => ({
    at: { instant, offset: undefined },
    mood,
    energy,
    focus,
  }))

const readFactors = (text: string): Factor[] =>
  (JSON.parse(text) as [number, string, number][]).map(([day, name, value]) => ({ day, name, value }))

const hashOf = (input: AnalysisInput, entries: readonly Entry[], factors: readonly Factor[]): string => {
  const lastDay = entries.at(-1)?.day ?? -Infinity
  const seen = factors.filter(({ day, name }) => day <= lastDay && kindOf(name) !== undefined)
  const text = JSON.stringify([
    1,
    input.zone,
    input.bestTime,
    entries.map(({ instant, values }) => [instant, values]),
    seen.map(({ day, name, value }) => [day, name, value]).sort(),
  ])
  return createHash('sha256').update(text).digest('base64')
}

/** Goes on from the checkpoint when it stands on the same notes; undefined: begin anew. */
const resumed = (input: AnalysisInput, entries: readonly Entry[], factors: readonly Factor[]) => {
  if (!input.checkpoint) return undefined
  try {
    const { learned, hash, snapshot } = deserialize(input.checkpoint) as Checkpoint
    if (learned > entries.length || hash !== hashOf(input, entries.slice(0, learned), factors))
      return undefined
    const forecaster = resume(snapshot, factors)
    return forecaster && { forecaster, learned }
  } catch {
    // Written by another version of the runtime: nothing is lost, it is learned again.
    return undefined
  }
}

const learnAll = (input: AnalysisInput, entries: readonly Entry[], factors: readonly Factor[]) => {
  const from = resumed(input, entries, factors) ?? {
    forecaster: newForecaster(input.bestTime, factors),
    learned: 0,
  }
  const lastDay = entries.at(-1)?.day ?? 0
  const settled = entries.filter(({ day }) => day <= lastDay - openDays).length
  const isDue = settled - from.learned >= checkpointEvery
  let checkpoint: Uint8Array | null = null
  entries.slice(from.learned).forEach((entry, index) => {
    if (isDue && from.learned + index === settled)
      checkpoint = written(input, from.forecaster, entries, factors, settled)
    learnEntry(from.forecaster, entry)
  })
  return { forecaster: from.forecaster, checkpoint }
}

const written = (
  input: AnalysisInput,
  forecaster: Forecaster,
  entries: readonly Entry[],
  factors: readonly Factor[],
  learned: number,
): Uint8Array =>
  serialize({
    learned,
    hash: hashOf(input, entries.slice(0, learned), factors),
    snapshot: snapshotOf(forecaster),
  })

const energyPlace = outcomes.indexOf('energy')

const quietOf = (forecaster: Forecaster): Outlook['quiet'] => {
  if (quietReason(forecaster) === null) return null
  const isEarly = forecaster.models.some((model) => ['silent', 'hints'].includes(voiceOf(forecaster, model)))
  return isEarly ? 'too-early' : 'not-better'
}

const outlookOf = (forecaster: Forecaster, { zone, targets }: AnalysisInput): Outlook => {
  const moments = targets.map((instant) => momentOf({ instant, offset: undefined }, zone))
  const hours = moments.map((moment) => ({
    at: moment.instant,
    bands: predictAt(forecaster, moment).map((prediction, index) => {
      const model = forecaster.models[index]
      if (!model) throw new RangeError('no model')
      const likely =
        model.noted.length > 0
          ? likelyThird(model, prediction)
          : ({ third: 'middle', chance: 1 / 3 } as const)
      return {
        mean: rounded(prediction.mean, 2),
        low: rounded(prediction.low, 2),
        high: rounded(prediction.high, 2),
        third: likely.third,
        chance: rounded(likely.chance, 3),
      }
    }),
  }))
  const [soon] = moments
  const energy = forecaster.models[energyPlace]
  const prediction = soon && predictAt(forecaster, soon)[energyPlace]
  const mayHint = energy && voiceOf(forecaster, energy) === 'hints'
  return {
    noted: forecaster.checkins,
    days: forecaster.days,
    quiet: quietOf(forecaster),
    speaks: forecaster.models.map((model) => voiceOf(forecaster, model) === 'speaks'),
    hint: mayHint && prediction ? leaning(energy, prediction) : null,
    hours,
    because: soon
      ? explain(forecaster, 'energy', soon)
          .slice(0, 3)
          .map(({ name, points }) => ({ name, points: rounded(points, 1) }))
      : [],
    usual: forecaster.models.map(({ noted }) =>
      noted.length === 0
        ? [50, 33, 67]
        : [rounded(mean(noted), 2), quantileOfSorted(noted, 1 / 3), quantileOfSorted(noted, 2 / 3)],
    ),
  }
}

export const analyse = (input: AnalysisInput): AnalysisResult => {
  const checkins = readCheckins(input.checkins)
  const factors = readFactors(input.factors)
  const { forecaster, checkpoint } = learnAll(input, entriesOf(checkins, input.zone), factors)
  return {
    outlook: outlookOf(forecaster, input),
    checkpoint,
    look: input.lookAt === null ? null : look(checkins, factors, input.zone, input.lookAt),
  }
}
