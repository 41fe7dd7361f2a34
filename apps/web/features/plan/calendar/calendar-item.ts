/** What the calendar draws: one shape, whatever an entry of the plan is. The rest of the app knows no other. */
import type { PlanDay, PlanEntry, Transition } from '@sol/contracts/plan'

export interface CalendarItem {
  /** As `block:<id>`; unique among everything that is drawn. */
  readonly key: string
  readonly entry: PlanEntry
  readonly title: string
  readonly startAt: string
  readonly endAt: string
  /** Whether it can be moved and resized here. */
  readonly isMovable: boolean
}

export const keyOf = (entry: PlanEntry): string => {
  if (entry.kind === 'block') return `block:${entry.block.id}`
  return entry.kind === 'event' ? `event:${entry.event.id}` : `task:${entry.task.id}`
}

export const titleOf = (entry: PlanEntry): string => {
  if (entry.kind === 'block') return entry.block.title
  return entry.kind === 'event' ? entry.event.title : entry.task.title
}

export const itemsOf = (entries: readonly PlanEntry[]): CalendarItem[] =>
  entries.map((entry) => ({
    key: keyOf(entry),
    entry,
    title: titleOf(entry),
    startAt: entry.startAt,
    endAt: entry.endAt,
    isMovable: entry.kind === 'block',
  }))

/** A stretch that lies behind the entries. */
export interface Shade {
  readonly key: string
  readonly tone: 'dawn' | 'dusk' | 'transition'
  readonly startAt: string
  readonly endAt: string
}

const shadesOfDay = ({ day, startAt, wakeAt, windDownAt, endAt }: PlanDay): Shade[] => {
  const dawn: Shade = { key: `dawn:${day}`, tone: 'dawn', startAt, endAt: wakeAt }
  const dusk: Shade = { key: `dusk:${day}`, tone: 'dusk', startAt: windDownAt, endAt }
  return [dawn, dusk].filter((shade) => shade.startAt < shade.endAt)
}

/** Before waking and after winding down the day is shaded; time to change over is marked faintly. */
export const shadesOf = (days: readonly PlanDay[], transitions: readonly Transition[]): Shade[] => [
  ...days.flatMap(shadesOfDay),
  ...transitions.map(({ ofId, at, startAt, endAt }): Shade => ({
    key: `${at}:${ofId}`,
    tone: 'transition',
    startAt,
    endAt,
  })),
]

export interface Hours {
  readonly from: number
  readonly to: number
}

const hour = 3_600_000
/** A solar day begins at five on the wall. */
const firstHour = 5
const lastHour = 29

/** The hours of the wall that are drawn: from before waking to after winding down, and wherever something stands. */
export const hoursOf = (days: readonly PlanDay[], entries: readonly PlanEntry[]): Hours => {
  const into = (at: string, day: PlanDay) => (Date.parse(at) - Date.parse(day.startAt)) / hour
  const ofDay = (day: PlanDay): Hours[] => {
    const own = entries.filter(({ startAt, endAt }) => startAt < day.endAt && endAt > day.startAt)
    const bounds = { from: into(day.wakeAt, day) - 1, to: into(day.windDownAt, day) + 1 }
    return [bounds, ...own.map(({ startAt, endAt }) => ({ from: into(startAt, day), to: into(endAt, day) }))]
  }
  const all = days.flatMap(ofDay)
  const from = Math.max(0, Math.floor(Math.min(...all.map((one) => one.from))))
  const to = Math.min(lastHour - firstHour, Math.ceil(Math.max(...all.map((one) => one.to))))
  return { from: firstHour + from, to: firstHour + to }
}
