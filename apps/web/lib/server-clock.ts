/**
 * The server's clock in this tab, learnt from answers that carry the server's `now`. What it does when a device sleeps or
 * its clock is set stands in clock-rules.ts.
 */
import { anchored, readClock, type Anchor, type ClockView, type Reading } from './clock-rules.ts'

let anchor: Anchor | null = null

const reading = (): Reading => ({ wall: Date.now(), steady: performance.now() })

/**
 * @param now the server's moment in an answer that has just arrived
 * @param took milliseconds from asking to the answer
 */
export const learnServerTime = (now: string, took = 0): void => {
  anchor = anchored(anchor, { server: Date.parse(now), took }, reading())
}

export const lookAtClock = (): ClockView => readClock(anchor, reading())

/** The server's clock, epoch milliseconds. */
export const serverNow = (): number => lookAtClock().now

/** The server's clock for a moment of this device that has just been read. */
export const serverTime = (deviceNow: number): number => deviceNow + serverNow() - Date.now()
