/** "What can move?": what of a day could go to another one, and the one change that takes it there. */
import { and, eq, isNull } from 'drizzle-orm'
import type { Block } from '@sol/contracts/blocks'
import type { RequestOf, ResponseOf } from '@sol/contracts/endpoint'
import type { movePlanned, whatCanMove } from '@sol/contracts/plan'
import { focusSessions } from '@sol/db/schema/focus-sessions'
import { assertSpan } from '../blocks/block.rules.ts'
import { applyBlockChange } from '../blocks/change.ts'
import { toBlocks } from '../blocks/to-block.ts'
import { dayAfter } from '../series/occurrences.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { newId } from '../shared/ids.ts'
import { sameTimeOn, solarDayOf } from '../shared/solar-day.ts'
import { applyChange } from '../tasks/change.ts'
import { patchOf } from '../tasks/patch.ts'
import { toTask, type TaskRow } from '../tasks/to-task.ts'
import { spreadOver } from '../today/spread.ts'
import { planOf } from './plan.service.ts'

type Offer = ResponseOf<typeof whatCanMove>['offers'][number]

const spreadDays = 7
const mostOffers = 100

/** The task in focus stays where it is. */
const focusedTask = async (ctx: Ctx, actor: Actor): Promise<string | null> => {
  const [row] = await ctx.db
    .select({ taskId: focusSessions.taskId })
    .from(focusSessions)
    .where(and(eq(focusSessions.userId, actor.userId), isNull(focusSessions.endedAt)))
  return row?.taskId ?? null
}

const minutesBetween = ({ startAt, endAt }: Block) =>
  Math.round((Date.parse(endAt) - Date.parse(startAt)) / 60_000)

const isMovableBlock = (block: Block, now: Date): boolean =>
  block.flexible &&
  block.doneAt === null &&
  Date.parse(block.startAt) > now.getTime() &&
  block.kind !== 'rest' &&
  block.kind !== 'buffer'

const isMovableTask = (row: TaskRow | undefined, day: string): boolean =>
  row !== undefined && !row.pinned && (row.deadlineDay === null || row.deadlineDay > day)

/** Enough of them, in their order, to take `over` minutes away. */
const withSuggestions = (offers: readonly Omit<Offer, 'suggested'>[], over: number): Offer[] => {
  let left = over
  return offers.map((offer) => {
    const suggested = left > 0
    left -= offer.minutes
    return { ...offer, suggested }
  })
}

export const whatCan = async (
  ctx: Ctx,
  actor: Actor,
  { day }: { day: string },
): Promise<ResponseOf<typeof whatCanMove>> => {
  const plan = await planOf(ctx, actor, { from: day, to: dayAfter(day, spreadDays) })
  const [first, ...ahead] = plan.days
  const focused = await focusedTask(ctx, actor)
  const tasks = (first?.tasks ?? [])
    .filter(({ id }) => id !== focused && isMovableTask(plan.rows.get(id), day))
    .map(({ id, title, minutes }) => ({ kind: 'task' as const, id, title, minutes }))
  const blocks = plan.blocks
    .filter((block) => solarDayOf(new Date(block.startAt), actor.timeZone) === day)
    .filter((block) => isMovableBlock(block, ctx.now))
    .map((block) => ({
      kind: 'block' as const,
      id: block.id,
      title: block.title,
      minutes: minutesBetween(block),
    }))
  const loose = [...tasks.reverse(), ...blocks.reverse()].slice(0, mostOffers)
  const rooms = ahead.map((room) => ({ day: room.day, minutes: room.freeMinutes - room.plannedMinutes }))
  const places = spreadOver(
    loose.map(({ kind, id, minutes }) => ({
      id: `${kind} ${id}`,
      minutes,
      deadlineDay: plan.rows.get(id)?.deadlineDay ?? null,
    })),
    rooms,
  )
  const placed = loose.map((one) => ({
    ...one,
    toDay: places.get(`${one.kind} ${one.id}`) ?? dayAfter(day, 1),
  }))
  const overMinutes = first?.overMinutes ?? 0
  return { day, overMinutes, offers: withSuggestions(placed, overMinutes) }
}

type Moves = RequestOf<typeof movePlanned>['body']['moves']

const daysOf = (moves: Moves, kind: Moves[number]['kind']) =>
  new Map(moves.filter((move) => move.kind === kind).map(({ id, toDay }) => [id, toDay]))

/** @throws AppError not_found when one of them is foreign or absent; nothing is changed then */
export const move = (
  ctx: Ctx,
  actor: Actor,
  { moves }: RequestOf<typeof movePlanned>['body'],
): Promise<ResponseOf<typeof movePlanned>> =>
  ctx.db.transaction(async (tx) => {
    const inside = { ...ctx, db: tx }
    const changeId = newId()
    const [taskDays, blockDays] = [daysOf(moves, 'task'), daysOf(moves, 'block')]
    const ofTasks = await applyChange(inside, actor, {
      ids: [...taskDays.keys()],
      kind: 'changed',
      changeId,
      change: (row) => patchOf(row, { plannedDay: taskDays.get(row.id) ?? row.plannedDay }, ctx.now),
    })
    const ofBlocks = await applyBlockChange(inside, actor, {
      ids: [...blockDays.keys()],
      changeId,
      change: (row) => {
        const startAt = sameTimeOn(row.startAt, blockDays.get(row.id) ?? '', actor.timeZone)
        const endAt = new Date(startAt.getTime() + row.endAt.getTime() - row.startAt.getTime())
        assertSpan({ startAt, endAt })
        return { startAt, endAt }
      },
    })
    return {
      changeId: ofTasks.changeId ?? ofBlocks.changeId,
      tasks: ofTasks.rows.map(toTask),
      blocks: await toBlocks(inside, actor, ofBlocks.rows),
    }
  })
