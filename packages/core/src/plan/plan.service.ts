import { rangeMaximum, type Block } from '@sol/contracts/blocks'
import type { CalendarEvent } from '@sol/contracts/calendar-events'
import type { ResponseOf } from '@sol/contracts/endpoint'
import { planDaysMaximum, type PlanDay, type PlanEntry, type readPlan } from '@sol/contracts/plan'
import { assertRange } from '../blocks/block.rules.ts'
import { between } from '../blocks/blocks.service.ts'
import { dayAfter, daysBetween } from '../series/occurrences.ts'
import { AppError } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { boundsOfSolarDay, solarDayOf, wallTimeOn } from '../shared/solar-day.ts'
import type { TaskRow } from '../tasks/to-task.ts'
import { capacityOf, theDay, type TheDay } from '../today/the-day.ts'
import { loadOf } from './day-load.ts'
import { estimatesFor, type EstimateMinutes } from './estimates.ts'
import { eventsBetween } from './events-between.ts'
import { overlapping } from './overlaps.ts'
import { plannedBetween, toPlannedTask } from './planned-tasks.ts'
import { transitionsOf } from './transitions.ts'

export interface Days {
  readonly from: string
  readonly to: string
}

/** @throws AppError validation_failed for days that run backwards, are too many or too far away */
const assertDays = ({ from, to }: Days): void => {
  if (from > to || daysBetween(from, to) >= planDaysMaximum) {
    const message = `Expected a day after the first, by ${planDaysMaximum} days at most`
    throw new AppError('validation_failed', { issues: [{ path: ['to'], message }] })
  }
  const range = { from: boundsOfSolarDay(from, 'UTC').start, to: boundsOfSolarDay(to, 'UTC').end }
  assertRange(range, planDaysMaximum)
}

/** Everything that a plan is made of, read once. */
interface Found {
  readonly today: TheDay
  readonly timeZone: string
  readonly estimate: EstimateMinutes
  readonly blocks: readonly Block[]
  readonly more: boolean
  readonly events: readonly CalendarEvent[]
  readonly tasks: readonly TaskRow[]
}

const find = async (ctx: Ctx, actor: Actor, { from, to }: Days): Promise<Found> => {
  const today = await theDay(ctx, actor)
  const range = {
    from: boundsOfSolarDay(from, actor.timeZone).start,
    to: boundsOfSolarDay(to, actor.timeZone).end,
  }
  const { items, more } = await between(ctx, actor, range, rangeMaximum.blocks)
  return {
    today,
    timeZone: actor.timeZone,
    estimate: await estimatesFor(ctx, actor),
    blocks: items,
    more,
    events: await eventsBetween(ctx, actor, range),
    tasks: await plannedBetween(ctx, actor, { from, to, today: today.moment.day }),
  }
}

const startDayOf = ({ startAt }: { startAt: string }, timeZone: string) =>
  solarDayOf(new Date(startAt), timeZone)

/** Which tasks have a block on which day: these are shown by their block. */
const blockedOn = ({ blocks, timeZone }: Found): Set<string> =>
  new Set(blocks.flatMap((block) => (block.taskId ? `${startDayOf(block, timeZone)} ${block.taskId}` : [])))

interface Loose {
  readonly row: TaskRow
  readonly task: ReturnType<typeof toPlannedTask>
}

/** Planned tasks without a block on their day. */
const looseTasks = (found: Found): Loose[] => {
  const blocked = blockedOn(found)
  return found.tasks
    .map((row) => ({ row, task: toPlannedTask(row, found.today.moment.day, found.estimate) }))
    .filter(({ task }) => !blocked.has(`${task.day} ${task.id}`))
}

/** A time belongs to the day for which it was planned; what is carried has none. */
const hasTime = ({ row, task }: Loose): boolean => row.plannedTime !== null && row.plannedDay === task.day

const taskEntry = ({ row, task }: Loose, timeZone: string) => {
  const start = wallTimeOn(task.day, row.plannedTime ?? '', timeZone)
  const end = new Date(start.getTime() + task.minutes * 60_000)
  return { kind: 'task' as const, startAt: start.toISOString(), endAt: end.toISOString(), task }
}

const timesOf = ({ startAt, endAt }: { startAt: string; endAt: string }) => ({ startAt, endAt })

const entriesOf = ({ blocks, events, timeZone }: Found, loose: readonly Loose[]): PlanEntry[] => {
  const entries = [
    ...blocks.map((block) => ({ kind: 'block' as const, ...timesOf(block), block })),
    ...events
      .filter(({ days }) => days === null)
      .map((event) => ({ kind: 'event' as const, ...timesOf(event), event })),
    ...loose.filter(hasTime).map((task) => taskEntry(task, timeZone)),
  ]
  const shared = overlapping(entries)
  return entries
    .map((entry) => ({ ...entry, overlaps: shared.has(entry) }))
    .sort((a, b) => Date.parse(a.startAt) - Date.parse(b.startAt))
}

const dayOf = (found: Found, loose: readonly Loose[], day: string): PlanDay => {
  const { today, timeZone, blocks, events } = found
  const { start, end } = boundsOfSolarDay(day, timeZone)
  const wake = wallTimeOn(day, today.wakeTime, timeZone)
  const windDown = wallTimeOn(day, today.windDownTime, timeZone)
  const ofDay = loose.filter(({ task }) => task.day === day)
  return {
    day,
    startAt: start.toISOString(),
    endAt: end.toISOString(),
    wakeAt: wake.toISOString(),
    windDownAt: windDown.toISOString(),
    tasks: ofDay
      .filter((one) => !hasTime(one))
      .slice(0, mostOfDay)
      .map(({ task }) => task),
    events: events.filter(({ days }) => days !== null && days.first <= day && day <= days.last),
    ...loadOf({
      day: { from: start, to: end },
      awake: { from: wake, to: windDown },
      capacityMinutes: capacityOf(today.settings, day),
      blocks,
      events,
      taskMinutes: ofDay.map(({ task }) => task.minutes),
    }),
  }
}

const mostOfDay = 200

const daysFrom = ({ from, to }: Days): string[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => dayAfter(from, at))

/** The days as they are, with the rows behind their tasks for the rules that move them. */
export const planOf = async (ctx: Ctx, actor: Actor, days: Days) => {
  assertDays(days)
  const found = await find(ctx, actor, days)
  const loose = looseTasks(found)
  return {
    today: found.today,
    blocks: found.blocks,
    more: found.more,
    days: daysFrom(days).map((day) => dayOf(found, loose, day)),
    entries: entriesOf(found, loose),
    rows: new Map(found.tasks.map((row) => [row.id, row])),
  }
}

export const read = async (ctx: Ctx, actor: Actor, days: Days): Promise<ResponseOf<typeof readPlan>> => {
  const { today, entries, more, ...plan } = await planOf(ctx, actor, days)
  return {
    timeZone: actor.timeZone,
    now: ctx.now.toISOString(),
    today: today.moment.day,
    days: plan.days,
    entries,
    transitions: transitionsOf(entries),
    more,
  }
}
