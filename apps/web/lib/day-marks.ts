/** What the arc draws of a day: sessions by their intervals, blocks, and what has its time. Pure. */
import type { Block } from '@sol/contracts/blocks'
import type { FocusSession } from '@sol/contracts/focus-sessions'
import type { Today } from '@sol/contracts/today'
import type { SunArcMark } from '@sol/ui/components/sun-arc'
import { wallTime } from './wall-time.ts'

const kindOfSession = ({ outcome }: FocusSession): SunArcMark['kind'] =>
  outcome === 'finished' ? 'done' : 'focus'

/** What runs is drawn to its planned end, or to now. */
const endOf = ({ plannedEndAt }: FocusSession, now: number): number =>
  plannedEndAt === null ? now : Math.max(Date.parse(plannedEndAt), now)

/** Work is drawn, pauses are gaps; the first stretch carries the name, the last one the tick. */
const marksOfSession = (session: FocusSession, now: number): SunArcMark[] => {
  const work = session.intervals.filter(({ kind }) => kind === 'work')
  return work.map(({ from, to }, at) => ({
    startAt: Date.parse(from),
    endAt: to === null ? endOf(session, now) : Date.parse(to),
    kind: at === work.length - 1 ? kindOfSession(session) : 'focus',
    ...(at === 0 && session.taskTitle !== null ? { label: session.taskTitle } : {}),
  }))
}

const kindOfBlock = ({ kind, doneAt }: Block): SunArcMark['kind'] => {
  if (doneAt) return 'done'
  return kind === 'rest' || kind === 'buffer' ? 'rest' : 'focus'
}

const marksOfBlocks = ({ blocks }: Today): SunArcMark[] =>
  blocks.map((block) => ({
    startAt: Date.parse(block.startAt),
    endAt: Date.parse(block.endAt),
    kind: kindOfBlock(block),
    label: block.title,
  }))

/** What has its time today is a point in the day. */
const plannedMarks = (today: Today): SunArcMark[] =>
  today.open.flatMap(({ title, plannedDay, plannedTime }) => {
    if (plannedDay !== today.day || plannedTime === null) return []
    const at = wallTime(today, plannedTime)
    return [{ startAt: at, endAt: at, kind: 'event', label: title }]
  })

export const marksOf = (today: Today, now: number): SunArcMark[] => [
  ...marksOfBlocks(today),
  ...plannedMarks(today),
  ...[...today.sessions, ...(today.focus ? [today.focus] : [])].flatMap((session) =>
    marksOfSession(session, now),
  ),
]
