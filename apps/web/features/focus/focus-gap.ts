/**
 * Time that may not have been work, offered back once. Silence within the planned time is work: whoever focuses touches
 * nothing. What counts is a device that slept, and silence after the planned time was over. Pure.
 */
export interface Gap {
  readonly from: number
  readonly to: number
}

/** A device that stood still for longer than this. */
const sleepMs = 5 * 60_000

export interface Signs {
  readonly now: number
  /** When the page was last awake; null: it has only now been opened. */
  readonly awakeAt: number | null
  /** When a hand was last seen. */
  readonly touchedAt: number
  /** Whether a hand is seen now. */
  readonly isTouched: boolean
  /** After which moment silence says something: the planned end; in flow the person's own limit. */
  readonly quietFrom: number
  readonly idleMs: number
}

export const gapOf = ({ now, awakeAt, touchedAt, isTouched, quietFrom, idleMs }: Signs): Gap | null => {
  if (awakeAt !== null && now - awakeAt > sleepMs) return { from: awakeAt, to: now }
  const from = Math.max(touchedAt, quietFrom)
  return isTouched && now - from > idleMs ? { from, to: now } : null
}
