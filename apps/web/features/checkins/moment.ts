/** Moments that a check-in can be filled in for. Pure. */
const minute = 60_000
const day = 86_400_000

export type MomentName = 'hour' | 'morning' | 'evening' | 'at'

interface Wall {
  readonly day: string
  readonly time: string
}

const formatOf = (timeZone: string) =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })

/** What calendar and clock on the wall show. */
export const wallOf = (at: number, timeZone: string): Wall => {
  const [date = '', time = ''] = formatOf(timeZone).format(at).split(' ')
  return { day: date, time }
}

/** The moment at which the wall shows this; where the clocks skip it, the one after the gap. */
export const instantOf = ({ day: date, time }: Wall, timeZone: string): number => {
  const meant = Date.parse(`${date}T${time}:00Z`)
  const offsetAt = (at: number) => {
    const wall = wallOf(at, timeZone)
    return Date.parse(`${wall.day}T${wall.time}:00Z`) - at
  }
  const once = meant - offsetAt(meant)
  return meant - offsetAt(once)
}

const shifted = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10)

interface Anchor {
  readonly now: number
  /** The solar day. */
  readonly day: string
  readonly wakeAt: number
  readonly windDownAt: number
  readonly timeZone: string
}

/** What each of the named moments means now: two hours after waking, two hours before yesterday's wind-down. */
export const momentNamed = (name: Exclude<MomentName, 'at'>, anchor: Anchor): number => {
  if (name === 'hour') return anchor.now - 60 * minute
  if (name === 'morning') return Math.min(anchor.wakeAt + 120 * minute, anchor.now)
  const { time, day: date } = wallOf(anchor.windDownAt - 120 * minute, anchor.timeZone)
  return instantOf({ day: shifted(date, -1), time }, anchor.timeZone)
}

/** What can be offered at all: a morning that has been. */
export const momentsAt = ({ now, wakeAt }: Pick<Anchor, 'now' | 'wakeAt'>): MomentName[] =>
  now > wakeAt + 60 * minute ? ['hour', 'morning', 'evening', 'at'] : ['hour', 'evening', 'at']
