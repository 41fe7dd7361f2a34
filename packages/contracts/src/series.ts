/** Series: what comes again. A rule makes one task for each of its days. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { Energy, Estimate, NewStep, Step, stepsMaximum, Tags, TaskTitle } from './tasks.ts'
import { Day, Id, IdParams, Instant, line, page, PageQuery, prose, Version, WallTime } from './values.ts'

/** By the calendar, or so long after the last one was finished. */
export const SeriesBasis = z.enum(['calendar', 'completion'])
export type SeriesBasis = z.infer<typeof SeriesBasis>

/** What each of its tasks begins with. */
export const SeriesTemplate = z.object({
  title: z.string(),
  notes: z.nullable(z.string()),
  estimateMinutes: z.nullable(z.int()),
  tags: z.array(z.string()),
  projectId: z.nullable(Id),
  energy: z.nullable(Energy),
  cue: z.nullable(z.string()),
  firstMove: z.nullable(z.string()),
  steps: z.array(z.omit(Step, { doneAt: true })),
})
export type SeriesTemplate = z.infer<typeof SeriesTemplate>

export const Series = z.object({
  id: Id,
  /** RFC 5545 without DTSTART, as `FREQ=WEEKLY;BYDAY=MO`. */
  rule: z.string(),
  /** Where counting begins. */
  firstDay: Day,
  /** When in the day, on the wall. */
  time: z.nullable(WallTime),
  basis: SeriesBasis,
  /** Whether missed ones stay (bills), or give way to the next (watering plants). */
  keepsMissed: z.boolean(),
  template: SeriesTemplate,
  /** Days left out. */
  skippedDays: z.array(Day),
  /** The next day after what was made; null: none is known, or it waits for a completion. */
  nextDay: z.nullable(Day),
  endedAt: z.nullable(Instant),
  createdAt: Instant,
  updatedAt: Instant,
  version: Version,
})
export type Series = z.infer<typeof Series>

/**
 * Days only: FREQ DAILY, WEEKLY, MONTHLY or YEARLY with INTERVAL (366 at most), COUNT (1000 at most) or UNTIL, BYDAY,
 * BYMONTHDAY, BYMONTH, BYSETPOS. Everything else is refused.
 */
const RuleText = line(300)

const templateFields = {
  notes: z.optional(z.nullable(prose(20_000))),
  estimateMinutes: z.optional(z.nullable(Estimate)),
  tags: z.optional(Tags),
  projectId: z.optional(z.nullable(Id)),
  energy: z.optional(z.nullable(Energy)),
  cue: z.optional(z.nullable(line(200))),
  firstMove: z.optional(z.nullable(line(200))),
  steps: z.optional(z.array(NewStep).check(z.maxLength(stepsMaximum))),
}

export const createSeries = endpoint({
  id: 'createSeries',
  method: 'POST',
  path: '/series',
  tag: 'Series',
  summary: 'Let something come again. What is due today is made at once.',
  access: 'user',
  body: z.strictObject({
    id: z.optional(Id),
    rule: RuleText,
    firstDay: Day,
    time: z.optional(z.nullable(WallTime)),
    basis: z.optional(SeriesBasis),
    /** Left out: missed ones of monthly and yearly rules stay. */
    keepsMissed: z.optional(z.boolean()),
    template: z.strictObject({ title: TaskTitle, ...templateFields }),
  }),
  status: 201,
  response: Series,
  problems: ['id_taken', 'not_found'],
  changes: ['tasks'],
  versioned: true,
})

export const listSeries = endpoint({
  id: 'listSeries',
  method: 'GET',
  path: '/series',
  tag: 'Series',
  summary: 'List what comes again, newest first.',
  access: 'user',
  query: PageQuery,
  status: 200,
  response: page(Series),
})

export const getSeries = endpoint({
  id: 'getSeries',
  method: 'GET',
  path: '/series/:id',
  tag: 'Series',
  summary: 'Read one series.',
  access: 'user',
  params: IdParams,
  status: 200,
  response: Series,
  versioned: true,
})

export const updateSeries = endpoint({
  id: 'updateSeries',
  method: 'PATCH',
  path: '/series/:id',
  tag: 'Series',
  summary: 'Change a series from now on; tasks that were worked on stay as they are.',
  access: 'user',
  params: IdParams,
  body: z.strictObject({
    rule: z.optional(RuleText),
    firstDay: z.optional(Day),
    time: z.optional(z.nullable(WallTime)),
    basis: z.optional(SeriesBasis),
    keepsMissed: z.optional(z.boolean()),
    template: z.optional(z.strictObject({ title: z.optional(TaskTitle), ...templateFields })),
    /** `false` lets an ended series go on. */
    ended: z.optional(z.boolean()),
  }),
  status: 200,
  response: Series,
  changes: ['tasks'],
  versioned: true,
})

export const skipOccurrence = endpoint({
  id: 'skipOccurrence',
  method: 'POST',
  path: '/series/:id/skip',
  tag: 'Series',
  summary: 'Leave one day out. Its task, if it is there and open, goes to the trash.',
  access: 'user',
  params: IdParams,
  body: z.strictObject({ day: Day }),
  status: 200,
  response: z.object({
    series: Series,
    /** The change that moved the task to the trash; null when there was none. */
    changeId: z.nullable(Id),
  }),
  changes: ['tasks', 'focus'],
})

export const endSeries = endpoint({
  id: 'endSeries',
  method: 'POST',
  path: '/series/:id/end',
  tag: 'Series',
  summary: 'Make nothing new any more. What is open stays.',
  access: 'user',
  params: IdParams,
  status: 200,
  response: Series,
  changes: ['tasks'],
  versioned: true,
})
