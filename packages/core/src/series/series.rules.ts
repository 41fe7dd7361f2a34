/** What a series may be: from what a person gives to what the row holds. Pure. */
import type { RequestOf } from '@sol/contracts/endpoint'
import type { createSeries, SeriesBasis, SeriesTemplate, updateSeries } from '@sol/contracts/series'
import { AppError } from '../shared/app-error.ts'
import { newId } from '../shared/ids.ts'
import { daysBetween, nextOccurrence } from './occurrences.ts'
import { isPlain, readRule, RuleProblem, ruleText, type Rule } from './rule.ts'

type NewTemplate = RequestOf<typeof createSeries>['body']['template']
type TemplateChange = NonNullable<RequestOf<typeof updateSeries>['body']['template']>

export const misfit = (path: string, message: string): AppError =>
  new AppError('validation_failed', { issues: [{ path: [path], message }] })

/** @throws AppError validation_failed, with the reason */
export const ruleOf = (text: string): Rule => {
  try {
    return readRule(text)
  } catch (error) {
    throw error instanceof RuleProblem ? misfit('rule', error.message) : error
  }
}

/** How far from today counting may begin, in days; what began earlier has nothing left to count. */
const farthestPast = 366 * 30
const farthestFuture = 366 * 10

interface Shape {
  readonly rule: string
  readonly firstDay: string
  readonly basis: SeriesBasis
}

/**
 * The rule as it is stored.
 * @throws AppError validation_failed when there is no such rule, or it has no day
 */
export const fittingRule = ({ rule: text, firstDay, basis }: Shape, today: string): Rule => {
  const rule = ruleOf(text)
  const ahead = daysBetween(today, firstDay)
  if (ahead < -farthestPast || ahead > farthestFuture)
    throw misfit('firstDay', 'Expected a day within the last 30 or the next 10 years')
  if (basis === 'completion' && !isPlain(rule))
    throw misfit('rule', 'After completion only FREQ, INTERVAL and UNTIL are counted')
  if (basis === 'calendar' && nextOccurrence(rule, firstDay, firstDay) === null)
    throw misfit('rule', 'This rule has no day')
  return rule
}

export const storedRule = (shape: Shape, today: string): string => ruleText(fittingRule(shape, today))

/** Bills are monthly or yearly; what comes more often gives way to the next. */
export const keepsMissedByDefault = (rule: string): boolean => /^FREQ=(MONTHLY|YEARLY)/.test(rule)

const stepsOf = (steps: NewTemplate['steps'] = []): SeriesTemplate['steps'] =>
  steps.map(({ id = newId(), title, estimateMinutes = null }) => ({ id, title, estimateMinutes }))

export const templateFrom = (given: NewTemplate): SeriesTemplate => ({
  title: given.title,
  notes: given.notes ?? null,
  estimateMinutes: given.estimateMinutes ?? null,
  tags: given.tags ?? [],
  projectId: given.projectId ?? null,
  energy: given.energy ?? null,
  cue: given.cue ?? null,
  firstMove: given.firstMove ?? null,
  steps: stepsOf(given.steps),
})

/** What is left out stays, null empties. */
export const templateAfter = (before: SeriesTemplate, change: TemplateChange = {}): SeriesTemplate => {
  const { steps, ...fields } = change
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
  return { ...before, ...given, ...(steps ? { steps: stepsOf(steps) } : {}) }
}
