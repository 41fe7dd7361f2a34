import type { ExperimentResult } from '@sol/contracts/experiments'

export interface ResultInSwings {
  readonly effect: number
  readonly low: number
  readonly high: number
  readonly chance: number
}

/** Sizes in the person's own swing from day to day; undefined when too little was noted to say anything. */
export const resultInSwings = (result: ExperimentResult | null): ResultInSwings | undefined => {
  if (result === null) return undefined
  const { effect, low, high, swing, chance } = result
  if (effect === null || low === null || high === null || !swing || chance === null) return undefined
  return { effect: effect / swing, low: low / swing, high: high / swing, chance }
}
