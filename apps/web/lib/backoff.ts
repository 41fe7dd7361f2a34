/** A number in [0, 1) for spreading retries; nothing secret depends on it. */
export const spread = (): number => {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1))
  return word / 2 ** 32
}

const first = 1000
const longest = 60_000

/**
 * Milliseconds to wait before try `attempt` (0 is the first repeat): doubling up to a minute, spread over the upper
 * half so that many browsers do not return in the same moment.
 */
export const backoff = (attempt: number, random: number = spread()): number => {
  const full = Math.min(longest, first * 2 ** Math.min(attempt, 16))
  return Math.round(full / 2 + (full / 2) * random)
}
