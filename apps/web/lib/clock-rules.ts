/**
 * The server's clock, counted on from its last word with a clock that nobody can set. Pure: every reading is passed in.
 *
 * A device has two clocks. The wall clock can be set by hand or by the network; the steady one (`performance.now()`)
 * cannot, but on some systems it stands still while the device sleeps. Together they tell what happened: where they
 * agree, the steady one is right; where the wall clock is back, it was set; where it is ahead, the device slept or the
 * clock was set forward. Sleep is far more common, so the wall clock is taken until the server has been asked.
 */
export interface Reading {
  /** `Date.now()` */
  readonly wall: number
  /** `performance.now()` */
  readonly steady: number
}

export interface Anchor extends Reading {
  /** The server's clock at this reading. */
  readonly server: number
  /** How far off it may be: half of the way there and back. */
  readonly doubt: number
}

/** Clocks drift; a second apart is no jump. */
const tolerance = 1_000
/** Steady clocks of cheap devices lose this much: a word of the server this old is worth a fresh one. */
const driftPerMillisecond = 1 / 20_000

export interface ClockView {
  readonly now: number
  /** The two clocks disagree: the server knows. */
  readonly needsAsking: boolean
}

export const readClock = (anchor: Anchor | null, { wall, steady }: Reading): ClockView => {
  if (!anchor) return { now: wall, needsAsking: true }
  const byWall = wall - anchor.wall
  const bySteady = steady - anchor.steady
  const needsAsking = Math.abs(byWall - bySteady) > tolerance
  return { now: anchor.server + (needsAsking ? Math.max(byWall, bySteady) : bySteady), needsAsking }
}

/** The server said `server` in an answer that took `took` milliseconds and arrived at this reading. */
export const anchored = (
  before: Anchor | null,
  { server, took }: { readonly server: number; readonly took: number },
  reading: Reading,
): Anchor => {
  const doubt = took / 2
  const next = { ...reading, server: server + doubt, doubt }
  if (!before || readClock(before, reading).needsAsking) return next
  const doubtNow = before.doubt + (reading.steady - before.steady) * driftPerMillisecond
  return doubt <= Math.max(doubtNow, 100) ? next : before
}
