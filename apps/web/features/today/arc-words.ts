/** What the arc draws and says. Pure. */
import type { FocusSession } from '@sol/contracts/focus-sessions'
import type { Task } from '@sol/contracts/tasks'
import type { Today } from '@sol/contracts/today'
import type { SunArcMark } from '@sol/ui/components/sun-arc'
import { clockTime, minute, minutesDown, minutesUp } from '../../lib/time.ts'
import { words } from '../../words/words.ts'
import { plannedMinutes } from './planned-minutes.ts'
import { wallTime } from './wall-time.ts'

const markOf = (session: FocusSession, now: number): SunArcMark => {
  const startAt = Date.parse(session.startedAt)
  const planned = Date.parse(session.plannedEndAt ?? session.startedAt)
  const endAt = session.endedAt ? Date.parse(session.endedAt) : Math.max(planned, now)
  return {
    startAt,
    endAt,
    kind: session.outcome === 'finished' ? 'done' : 'focus',
    ...(session.taskTitle === null ? {} : { label: session.taskTitle }),
  }
}

/** What has its time today is a point in the day. */
const plannedMarks = (today: Today): SunArcMark[] =>
  today.open.flatMap(({ title, plannedDay, plannedTime }) => {
    if (plannedDay !== today.day || plannedTime === null) return []
    const at = wallTime(today, plannedTime)
    return [{ startAt: at, endAt: at, kind: 'event', label: title }]
  })

export const marksOf = (today: Today, now: number): SunArcMark[] => [
  ...plannedMarks(today),
  ...[...today.sessions, ...(today.focus ? [today.focus] : [])].map((session) => markOf(session, now)),
]

/** Beside the name of the day: how much of it is left. */
export const dayLeft = (today: Today, now: number): string => {
  const wakeAt = Date.parse(today.wakeAt)
  const windDownAt = Date.parse(today.windDownAt)
  if (now < wakeAt) return words.today.beforeWake(clockTime(wakeAt, today.timeZone))
  return now < windDownAt ? words.today.until(minutesUp(windDownAt - now)) : words.today.afterWindDown
}

/** The next thing with a time, and how long until then. */
const nextFixedWords = ({ nextFixed, timeZone }: Today, now: number): string | undefined => {
  if (!nextFixed) return undefined
  const at = Date.parse(nextFixed.at)
  return at > now
    ? words.today.nextFixed(nextFixed.title, clockTime(at, timeZone), minutesUp(at - now))
    : undefined
}

/** Below the time in the middle: what runs, what has its time next, or where the day ends. */
export const centreCaption = (today: Today, now: number): string => {
  const { focus, timeZone } = today
  if (!focus)
    return (
      nextFixedWords(today, now) ?? words.today.windDownAt(clockTime(Date.parse(today.windDownAt), timeZone))
    )
  const endsAt = Date.parse(focus.plannedEndAt ?? focus.startedAt)
  return endsAt > now ? words.today.focusUntil(clockTime(endsAt, timeZone)) : words.today.focusRuns
}

export const arcSentence = (today: Today, now: number): string => {
  const at = (time: number) => clockTime(time, today.timeZone)
  const day = words.today.arc(at(Date.parse(today.wakeAt)), at(Date.parse(today.windDownAt)), at(now))
  const count = today.sessions.length
  return [day, centreCaption(today, now), count > 0 && words.today.arcSessions(count)]
    .filter(Boolean)
    .join(' ')
}

/** Whole minutes between two instants. */
export const minutesBetween = (start: string, end: string): number =>
  minutesDown(Date.parse(end) - Date.parse(start))

/** What Start means for a task: how long, and where on the clock it ends. */
export const nextMeta = (task: Task, today: Today, now: number): string => {
  const minutes = plannedMinutes(task)
  return words.today.nextMeta(minutes, clockTime(now + minutes * minute, today.timeZone))
}
