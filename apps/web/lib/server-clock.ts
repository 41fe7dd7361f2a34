/**
 * The difference between the server's clock and this device's, so that a device with a wrong clock counts the same
 * minutes as every other. Learnt from answers that carry the server's `now`.
 */
let offset = 0

/** @param now the server's moment in an answer that has just arrived; the way back is taken as nothing. */
export const learnServerTime = (now: string): void => {
  offset = Date.parse(now) - Date.now()
}

/** The server's clock, epoch milliseconds, for this device's moment. */
export const serverTime = (deviceNow: number): number => deviceNow + offset
