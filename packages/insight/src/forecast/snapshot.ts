/**
 * What a forecaster knows, as plain data, so that it can be kept and gone on with: learning a history in two parts, with a
 * snapshot between them, gives the same bytes as learning it at once.
 */
import type { Bank } from './bank.ts'
import type { BodyClock } from './body-clock.ts'
import type { Factor, FactorKind } from './factors.ts'
import type { Forecaster } from './forecaster.ts'
import { newForecaster } from './forecaster.ts'
import type { Entry } from './moments.ts'
import type { OutcomeModel } from './outcome-model.ts'

type KeptBank = Pick<Bank, 'means' | 'covariances' | 'scales' | 'logWeights' | 'freedom'>

type KeptModel = Omit<OutcomeModel, 'bank' | 'eve'> & { readonly bank: KeptBank; readonly eve: KeptBank }

export interface Snapshot {
  /** The kinds of factors that have columns. */
  readonly kinds: readonly FactorKind[]
  readonly models: readonly KeptModel[]
  readonly last: Entry | undefined
  readonly clock: BodyClock | undefined
  readonly days: number
  readonly checkins: number
}

const keptBank = ({ means, covariances, scales, logWeights, freedom }: Bank): KeptBank => ({
  means: means.slice(),
  covariances: covariances.slice(),
  scales: scales.slice(),
  logWeights: logWeights.slice(),
  freedom,
})

const keptModel = (model: OutcomeModel): KeptModel => ({
  ...structuredClone({ ...model, bank: undefined, eve: undefined }),
  bank: keptBank(model.bank),
  eve: keptBank(model.eve),
})

/** Shares nothing with the forecaster: it may go on learning. */
export const snapshotOf = ({ factors, models, last, clock, days, checkins }: Forecaster): Snapshot => ({
  kinds: factors.kinds,
  models: models.map(keptModel),
  last,
  clock,
  days,
  checkins,
})

const filled = (bank: Bank, kept: KeptBank): Bank => ({ ...bank, ...keptBank({ ...bank, ...kept }) })

const resumedModel = (fresh: OutcomeModel, kept: KeptModel): OutcomeModel => ({
  ...structuredClone({ ...kept, bank: undefined, eve: undefined }),
  bank: filled(fresh.bank, kept.bank),
  eve: filled(fresh.bank, kept.eve),
})

const fits = (fresh: Forecaster, snapshot: Snapshot): boolean =>
  fresh.factors.kinds.join() === snapshot.kinds.join() &&
  fresh.models.length === snapshot.models.length &&
  fresh.models.every(
    ({ bank }, index) => bank.covariances.length === snapshot.models[index]?.bank.covariances.length,
  )

/**
 * A forecaster that knows what the snapshot knew, or undefined when other kinds of factors are noted now: then the history
 * has to be learned from its beginning.
 * @param factors all of them; those of the days that were learned have to be what they were
 */
export const resume = (snapshot: Snapshot, factors: readonly Factor[]): Forecaster | undefined => {
  const fresh = newForecaster('unknown', factors)
  if (!fits(fresh, snapshot)) return undefined
  const models = fresh.models.map((model, index) => resumedModel(model, snapshot.models[index] as KeptModel))
  const { last, clock, days, checkins } = snapshot
  return { factors: fresh.factors, models, last, clock, days, checkins }
}
