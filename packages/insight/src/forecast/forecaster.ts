/** One person's three outcome models, fed in order of time. */
import { bodyClockAt, bodyHourAt, isJetLagged } from './body-clock.ts'
import type { BodyClock } from './body-clock.ts'
import { columnsAt } from './columns.ts'
import { factorTable } from './factors.ts'
import type { Factor, FactorTable } from './factors.ts'
import { outcomes, repeats } from './moments.ts'
import type { Entry, Moment } from './moments.ts'
import { newOutcomeModel, observe, predict } from './outcome-model.ts'
import type { OutcomeModel, Prediction } from './outcome-model.ts'
import type { BestTime } from './priors.ts'

export interface Forecaster {
  readonly factors: FactorTable
  readonly models: readonly OutcomeModel[]
  /** The last check-in that counted. */
  last: Entry | undefined
  clock: BodyClock | undefined
  /** Solar days with at least one check-in, and check-ins that counted. */
  days: number
  checkins: number
}

/** Variance that jet lag adds to the level with each check-in, in swings squared. */
const restlessness = 0.01

/** A forecaster that has seen no check-in. Factors of a day are only used from that day on. */
export const newForecaster = (bestTime: BestTime, factors: readonly Factor[]): Forecaster => {
  const table = factorTable(factors)
  return {
    factors: table,
    models: outcomes.map((outcome) => newOutcomeModel(outcome, bestTime, table.kinds)),
    last: undefined,
    clock: undefined,
    days: 0,
    checkins: 0,
  }
}

/** Learns a check-in that is not before the ones learned already. */
export const learnEntry = (forecaster: Forecaster, entry: Entry): void => {
  if (repeats(entry, forecaster.last)) return
  const clock = bodyClockAt(forecaster.clock, entry)
  const columns = columnsAt(entry, bodyHourAt(clock, entry), forecaster.factors)
  const restless = isJetLagged(clock, entry) ? restlessness : 0
  forecaster.models.forEach((model, index) => {
    const value = entry.values[index] ?? null
    if (value !== null) observe(model, columns, entry, value, restless)
  })
  if (entry.day !== forecaster.last?.day) forecaster.days += 1
  forecaster.checkins += 1
  forecaster.clock = clock
  forecaster.last = entry
}

/** Predicts all outcomes at a moment after what was learned; in the order of `outcomes`. Changes nothing. */
export const predictAt = (forecaster: Forecaster, moment: Moment): Prediction[] => {
  const clock = bodyClockAt(forecaster.clock, moment)
  const columns = columnsAt(moment, bodyHourAt(clock, moment), forecaster.factors)
  return forecaster.models.map((model) => predict(model, columns, moment.instant))
}
