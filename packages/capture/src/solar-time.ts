/** The person's present: which solar day it is, and which one a written day and time belong to. */
import { addDays, timeText, wallAt, type Wall } from './calendar.ts'
import type { CaptureContext, When } from './capture-shapes.ts'

export interface Present {
  readonly now: Date
  readonly timeZone: string
  /** What the wall shows now. */
  readonly wall: Wall
  /** The solar day that is running: at two in the night, the one that began yesterday. */
  readonly today: string
  /** Minutes since midnight at which a solar day begins. */
  readonly cutOff: number
  readonly readsEnglish: boolean
}

const solarDayOf = (wall: Wall, cutOff: number): string =>
  wall.minutes < cutOff ? addDays(wall.day, -1) : wall.day

export const presentOf = ({ now, timeZone, dayCutOffHour = 5, language = 'en' }: CaptureContext): Present => {
  const hour = Number.isFinite(dayCutOffHour) ? Math.min(12, Math.max(0, Math.trunc(dayCutOffHour))) : 5
  const cutOff = hour * 60
  const wall = wallAt(now, timeZone)
  const readsEnglish = language.toLowerCase().split('-')[0] === 'en'
  return { now, timeZone, wall, today: solarDayOf(wall, cutOff), cutOff, readsEnglish }
}

/** Minutes since the solar day began. */
const sinceCutOff = (minutes: number, cutOff: number) => (minutes - cutOff + 1440) % 1440

/** Whether the wall has shown this time already in the running solar day. */
export const hasPassed = (minutes: number, { wall, cutOff }: Present): boolean =>
  sinceCutOff(minutes, cutOff) <= sinceCutOff(wall.minutes, cutOff)

/**
 * The solar day of a date and a time on the wall. "Friday 1:00" is the night that ends Thursday's solar day; where that
 * is over ("today 1:00" at ten in the evening), the coming night is meant.
 */
export const solarDayAt = (date: string, minutes: number | undefined, present: Present): string => {
  if (minutes === undefined || minutes >= present.cutOff) return date
  const before = addDays(date, -1)
  const isOver = before < present.today || (before === present.today && hasPassed(minutes, present))
  return isOver ? date : before
}

/** The day of a time without a day: the next moment at which the wall shows it. */
export const dayOfTime = (minutes: number, present: Present): string =>
  hasPassed(minutes, present) ? addDays(present.today, 1) : present.today

/** So many minutes from now. */
export const whenIn = (minutes: number, present: Present): { day: string; time: string } => {
  const wall = wallAt(new Date(present.now.getTime() + minutes * 60_000), present.timeZone)
  return { day: solarDayOf(wall, present.cutOff), time: timeText(wall.minutes) }
}

/** The calendar date on which the wall shows the time of a solar day. */
export const dateOnWall = (day: string, time: When['time'], cutOff: number): string =>
  time !== null && Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) < cutOff ? addDays(day, 1) : day
