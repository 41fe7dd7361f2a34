/** What a form of a block holds while it is filled in, and what comes of it. Pure. */
import type { Block, BlockKind } from '@sol/contracts/blocks'
import { instantAt, later, wallOf } from './calendar/wall.ts'
import type { NewFor } from './opened.ts'

export interface Draft {
  readonly title: string
  readonly taskId: string | null
  readonly kind: BlockKind
  readonly flexible: boolean
  readonly done: boolean
  readonly day: string
  readonly time: string
  readonly minutes: string
}

const minute = 60_000
const lengthOf = ({ startAt, endAt }: { startAt: string; endAt: string }): number =>
  Math.round((Date.parse(endAt) - Date.parse(startAt)) / minute)

export const draftOfBlock = (block: Block, timeZone: string): Draft => ({
  ...wallOf(block.startAt, timeZone),
  title: block.ownTitle ?? '',
  taskId: block.taskId,
  kind: block.kind,
  flexible: block.flexible,
  done: block.doneAt !== null,
  minutes: String(lengthOf(block)),
})

const quarter = 15 * minute

/** The next quarter of an hour. */
const soon = (now: number): string => new Date(Math.ceil(now / quarter) * quarter).toISOString()

interface New {
  readonly place: { readonly startAt: string; readonly endAt: string } | undefined
  readonly task: NewFor | undefined
  /** The day that is looked at, and whether it is today. */
  readonly day: string
  readonly isToday: boolean
  readonly now: number
  readonly timeZone: string
}

export const newDraft = ({ place, task, day, isToday, now, timeZone }: New): Draft => {
  const wall = place ? wallOf(place.startAt, timeZone) : wallOf(soon(now), timeZone)
  return {
    title: '',
    taskId: task?.id ?? null,
    kind: 'focus',
    flexible: true,
    done: false,
    day: place || isToday ? wall.day : day,
    time: place || isToday ? wall.time : '09:00',
    minutes: String(place ? lengthOf(place) : (task?.minutes ?? 30)),
  }
}

export type DraftProblem = 'title' | 'length'

/** The first thing that does not fit yet. */
export const problemOf = ({ title, taskId, minutes }: Draft): DraftProblem | undefined => {
  if (title.trim() === '' && taskId === null) return 'title'
  const length = Number(minutes)
  return Number.isInteger(length) && length >= 5 && length <= 1440 ? undefined : 'length'
}

export const placeOfDraft = ({ day, time, minutes }: Draft, timeZone: string) => {
  const startAt = instantAt(day, time, timeZone)
  return { startAt, endAt: later(startAt, Number(minutes)) }
}

/** What the server is told. */
export const bodyOf = (draft: Draft, timeZone: string) => ({
  title: draft.title.trim() || null,
  taskId: draft.taskId,
  kind: draft.kind,
  flexible: draft.flexible,
  ...placeOfDraft(draft, timeZone),
})
