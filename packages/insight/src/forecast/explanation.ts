/** Why a prediction is what it is: each group's share of the distance from the usual level, in points. */
import { at, rounded } from '../vector.ts'
import { setDrift, weightsOf } from './bank.ts'
import { bodyClockAt, bodyHourAt } from './body-clock.ts'
import { columnGroups, columnsAt } from './columns.ts'
import type { Forecaster } from './forecaster.ts'
import { outcomes } from './moments.ts'
import type { Moment, Outcome } from './moments.ts'

export interface Contribution {
  /** `time of day`, `weekend`, a kind of factor, or `lately`. */
  readonly name: string
  /** Points above (or below) the person's usual. */
  readonly points: number
}

/** Coefficient times column, averaged over the filters; adds up to the prediction minus the person's level. */
export const explain = (forecaster: Forecaster, outcome: Outcome, moment: Moment): Contribution[] => {
  const model = forecaster.models[outcomes.indexOf(outcome)]
  if (!model) return []
  const clock = bodyClockAt(forecaster.clock, moment)
  const columns = columnsAt(moment, bodyHourAt(clock, moment), forecaster.factors)
  const hours =
    model.lastInstant === -Infinity ? 0 : Math.max(0, moment.instant - model.lastInstant) / 3_600_000
  const { bank } = model
  const weights = weightsOf(bank)
  const totals = new Float64Array(bank.size)
  bank.splits.forEach((split, index) => {
    setDrift(columns, split, hours)
    for (let row = 0; row < bank.size; row += 1) {
      const part = at(bank.means, index * bank.size + row) * at(columns, row)
      totals[row] = at(totals, row) + at(weights, index) * part
    }
  })
  return columnGroups(forecaster.factors)
    .map(({ name, at: places }) => ({
      name,
      points: rounded(
        places.reduce((total, place) => total + at(totals, place), 0),
        4,
      ),
    }))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
}
