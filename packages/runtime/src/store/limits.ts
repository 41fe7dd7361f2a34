import { RateLimiterMemory, RateLimiterRes, type RateLimiterStoreAbstract } from 'rate-limiter-flexible'
import type { Allowance, Limits } from '@sol/core/shared/store'

/** What every limiter is made with; the caller adds the store it counts in. */
export interface LimiterOptions {
  readonly keyPrefix: string
  readonly points: number
  readonly duration: number
  /** Counts in this process while the store is away: limits get looser by the number of instances, never open. */
  readonly insuranceLimiter: RateLimiterMemory
}

const optionsOf = ({ name, points, seconds }: Allowance): LimiterOptions => ({
  keyPrefix: `sol:limit:${name}`,
  points,
  duration: seconds,
  insuranceLimiter: new RateLimiterMemory({ points, duration: seconds }),
})

const secondsOf = (state: RateLimiterRes) => Math.max(1, Math.ceil(state.msBeforeNext / 1000))

/** Limits over any limiter of rate-limiter-flexible; `peek` answers what `use` would answer now. */
export const limitsOver = (make: (options: LimiterOptions) => RateLimiterStoreAbstract): Limits => {
  const made = new Map<string, RateLimiterStoreAbstract>()
  const limiterOf = (allowance: Allowance): RateLimiterStoreAbstract => {
    const known = made.get(allowance.name)
    if (known) return known
    const limiter = make(optionsOf(allowance))
    made.set(allowance.name, limiter)
    return limiter
  }

  return {
    async use(allowance, key) {
      const limiter = limiterOf(allowance)
      try {
        const state = await limiter.consume(key)
        // The last point starts the block, so that asking (peek) and using agree from here on.
        if (state.remainingPoints === 0 && allowance.blockSeconds)
          await limiter.block(key, allowance.blockSeconds)
        return 0
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return secondsOf(refusal)
        throw refusal
      }
    },
    async peek(allowance, key) {
      const state = await limiterOf(allowance).get(key)
      return state && state.consumedPoints >= allowance.points ? secondsOf(state) : 0
    },
    async clear(allowance, key) {
      await limiterOf(allowance).delete(key)
    },
  }
}
