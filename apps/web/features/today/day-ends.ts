/** Which end of the day is offered. Pure. */
import type { Today } from '@sol/contracts/today'

const hour = 60 * 60_000
/** The close is offered this long before wind-down, and the start no longer then. */
const evening = 3 * hour

/** Each once a day, until it is answered; after a return the welcome comes first. */
export const offeredEnd = (
  { arrival, morningAt, eveningAt, windDownAt, focus }: Today,
  now: number,
): 'morning' | 'evening' | null => {
  if (arrival || focus) return null
  const isEvening = now >= Date.parse(windDownAt) - evening
  if (isEvening) return eveningAt === null ? 'evening' : null
  return morningAt === null ? 'morning' : null
}
