import type { Series } from '@sol/contracts/series'
import { dayAfter, nextOccurrence } from './occurrences.ts'
import { readRule } from './rule.ts'
import type { SeriesRow } from './sealed-series.ts'

/** How many left-out days are looked past for the next one. */
const mostSkipped = 60

/** By the calendar the next day follows from the rule; after completion it follows from the person. */
const nextDayOf = (row: SeriesRow): string | null => {
  if (row.endedAt) return null
  if (row.basis === 'completion') return row.madeUntil === null ? row.firstDay : null
  const rule = readRule(row.rule)
  let day = nextOccurrence(
    rule,
    row.firstDay,
    row.madeUntil === null ? row.firstDay : dayAfter(row.madeUntil, 1),
  )
  for (let tries = 0; day !== null && row.skippedDays.includes(day) && tries < mostSkipped; tries += 1)
    day = nextOccurrence(rule, row.firstDay, dayAfter(day, 1))
  return day
}

/** The only way from a row to the contract. */
export const toSeries = (row: SeriesRow): Series => ({
  id: row.id,
  rule: row.rule,
  firstDay: row.firstDay,
  time: row.time,
  basis: row.basis,
  keepsMissed: row.keepsMissed,
  template: row.template,
  skippedDays: row.skippedDays,
  nextDay: nextDayOf(row),
  endedAt: row.endedAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  version: row.version,
})
