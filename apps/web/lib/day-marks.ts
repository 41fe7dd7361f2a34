/** What the arc draws of a day: sessions by their intervals, blocks, and what has its time. Pure. */
import type { FocusSession } from '@sol/contracts/focus-sessions'
import type { Today } from '@sol/contracts/today'
import type { SunArcMark } from '@sol/ui/components/sun-arc'
import { minute } from './time.ts'
import { wallTime } from './wall-time.ts'

/** A stretch of a session as the server stores it; sessions that do not carry any are one stretch. */
interface Interval {
  readonly kind: 'work' | 'break' | 'pause'
  readonly from: string
  readonly to: string | null
}

/** Time set aside, or something fixed outside. What Today does not carry yet is not drawn. */
export interface DayBlock {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly startAt: string
  readonly endAt: string
  readonly doneAt?: string | null
}

type WithIntervals = FocusSession & { readonly intervals?: readonly Interval[] }
export type DayOfBlocks = Today & { readonly blocks?: readonly DayBlock[] }

const kindOfSession = ({ outcome }: FocusSession): SunArcMark['kind'] =>
  outcome === 'finished' ? 'done' : 'focus'

const wholeOf = (session: FocusSession, now: number): { startAt: number; endAt: number } => {
  const startAt = Date.parse(session.startedAt)
  const planned = startAt + (session.plannedMinutes ?? 0) * minute
  return { startAt, endAt: session.endedAt ? Date.parse(session.endedAt) : Math.max(planned, now) }
}

/** Work is drawn, pauses are gaps; the first stretch carries the name, the last one the tick. */
const marksOfSession = (session: WithIntervals, now: number): SunArcMark[] => {
  const label = session.taskTitle === null ? {} : { label: session.taskTitle }
  const work = (session.intervals ?? []).filter(({ kind }) => kind === 'work')
  const whole = wholeOf(session, now)
  if (work.length === 0) return [{ ...whole, kind: kindOfSession(session), ...label }]
  return work.map(({ from, to }, at) => ({
    startAt: Date.parse(from),
    endAt: to === null ? whole.endAt : Date.parse(to),
    kind: at === work.length - 1 ? kindOfSession(session) : 'focus',
    ...(at === 0 ? label : {}),
  }))
}

const kindOfBlock = ({ kind, doneAt }: DayBlock): SunArcMark['kind'] => {
  if (doneAt) return 'done'
  if (kind === 'event') return 'event'
  return kind === 'rest' || kind === 'buffer' ? 'rest' : 'focus'
}

const marksOfBlocks = ({ blocks = [] }: DayOfBlocks): SunArcMark[] =>
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

export const marksOf = (today: DayOfBlocks, now: number): SunArcMark[] => [
  ...marksOfBlocks(today),
  ...plannedMarks(today),
  ...[...today.sessions, ...(today.focus ? [today.focus] : [])].flatMap((session) =>
    marksOfSession(session, now),
  ),
]
