/** Every job there is: what workers run and the clock starts. */
import { pruneSessions } from './accounts/sessions.jobs.ts'
import { purgeJournal } from './journal/journal.jobs.ts'
import { purgeBlocks } from './blocks/blocks.jobs.ts'
import { pruneForecasts, refreshInsights } from './insights/insights.jobs.ts'
import { makeSeries } from './series/series.jobs.ts'
import { pruneAppliedWrites } from './shared/applied-writes.jobs.ts'
import { pruneStore } from './shared/store.jobs.ts'
import { pruneChanges, purgeTasks } from './tasks/tasks.jobs.ts'

export const jobs = [
  pruneStore,
  pruneAppliedWrites,
  pruneSessions,
  makeSeries,
  purgeTasks,
  pruneChanges,
  purgeJournal,
  purgeBlocks,
  refreshInsights,
  pruneForecasts,
] as const
