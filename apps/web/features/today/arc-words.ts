/** What the arc draws and says. Pure. */
import type { Task } from '@sol/contracts/tasks'
import type { Today } from '@sol/contracts/today'
import { inSentence } from '../../lib/in-sentence.ts'
import { clockTime, minute, minutesDown, minutesUp } from '../../lib/time.ts'
import { words } from '../../words/words.ts'
import { plannedMinutes } from './planned-minutes.ts'

/** Beside the name of the day: how much of it is left. */
export const dayLeft = (today: Today, now: number): string => {
  const wakeAt = Date.parse(today.wakeAt)
  const windDownAt = Date.parse(today.windDownAt)
  if (now < wakeAt) return words.today.beforeWake(clockTime(wakeAt, today.timeZone))
  const stopAt = today.plan.stopAt === null ? null : Date.parse(today.plan.stopAt)
  if (stopAt !== null && now < stopAt) return words.today.untilStop(minutesUp(stopAt - now))
  return now < windDownAt ? words.today.until(minutesUp(windDownAt - now)) : words.today.afterWindDown
}

/** The next thing with a time, and how long until then. */
const nextFixedWords = ({ nextFixed, timeZone }: Today, now: number): string | undefined => {
  if (!nextFixed) return undefined
  const at = Date.parse(nextFixed.at)
  return at > now
    ? words.today.nextFixed(inSentence(nextFixed.title), clockTime(at, timeZone), minutesUp(at - now))
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
