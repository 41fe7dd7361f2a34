'use client'
import type { Block } from '@sol/contracts/blocks'
import type { PlanDay } from '@sol/contracts/plan'
import { clockTime } from '../../lib/time.ts'
import { plan as words } from '../../words/en/plan.ts'
import type { BlockAct } from './calendar/block-keys.ts'
import { daysLater } from './plan-days.ts'
import type { BlockActs } from './use-block-acts.ts'

const minute = 60_000
const later = (instant: string, minutes: number) =>
  new Date(Date.parse(instant) + minutes * minute).toISOString()

const least = 5

interface Around {
  readonly days: readonly PlanDay[]
  readonly timeZone: string
}

/** The solar day that a block begins on. */
const dayOf = ({ startAt }: Block, days: readonly PlanDay[]): string | undefined =>
  days.find(
    (day) => Date.parse(startAt) >= Date.parse(day.startAt) && Date.parse(startAt) < Date.parse(day.endAt),
  )?.day

export const movedText = (title: string, place: Pick<Block, 'startAt' | 'endAt'>, timeZone: string): string =>
  words.did.moved(
    title,
    clockTime(Date.parse(place.startAt), timeZone),
    clockTime(Date.parse(place.endAt), timeZone),
  )

/** Another block like it, right behind it. */
const copyOf = ({ ownTitle, taskId, title, kind, flexible, startAt, endAt }: Block) => ({
  taskId,
  title: ownTitle ?? (taskId === null ? title : null),
  kind,
  flexible,
  startAt: endAt,
  endAt: later(endAt, (Date.parse(endAt) - Date.parse(startAt)) / minute),
})

/** Does to a block what a key or a menu says. */
export const doToBlock = (
  acts: BlockActs,
  block: Block,
  what: BlockAct,
  { days, timeZone }: Around,
): void => {
  const place = (startAt: string, endAt: string) =>
    acts.change({
      block,
      change: { startAt, endAt },
      said: movedText(block.title, { startAt, endAt }, timeZone),
    })
  if (what.act === 'move') place(later(block.startAt, what.minutes), later(block.endAt, what.minutes))
  if (what.act === 'resize') {
    const endAt = later(block.endAt, what.minutes)
    if (Date.parse(endAt) - Date.parse(block.startAt) >= least * minute) place(block.startAt, endAt)
  }
  if (what.act === 'moveDay') {
    const day = dayOf(block, days)
    if (day) acts.move([{ kind: 'block', id: block.id, toDay: daysLater(day, what.days) }])
  }
  if (what.act === 'duplicate') acts.create({ block: copyOf(block), said: words.did.duplicated })
  if (what.act === 'delete') acts.remove(block)
}
