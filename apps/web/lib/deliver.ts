import type { QueryClient } from '@tanstack/react-query'
import type { Today } from '@sol/contracts/today'
import { call } from './client.ts'
import { deliverFocusAct, deliverFocusStart } from './deliver-focus.ts'
import { createProject, createSeries, createTask, logCheckin } from './operations.ts'
import type { OutboxEntry } from './outbox/entry.ts'
import { queryKeys } from './query-keys.ts'
import { withCheckin, withTask } from './today-cache.ts'

/** Sends an entry of the outbox and puts the answer where Today shows it. */
export const deliverInto =
  (queries: QueryClient) =>
  async (entry: OutboxEntry): Promise<void> => {
    const show = (change: (today: Today) => Today) =>
      queries.setQueryData<Today>(queryKeys.today, (today) => today && change(today))
    if (entry.kind === 'task') {
      const task = await call(createTask, { body: entry.body }, { idempotencyKey: entry.id })
      const isLater = (today: Today) => task.plannedDay !== null && task.plannedDay > today.day
      show((today) => (isLater(today) ? today : withTask(today, task)))
    } else if (entry.kind === 'series') {
      await call(createSeries, { body: entry.body }, { idempotencyKey: entry.id })
      await queries.invalidateQueries({ queryKey: queryKeys.today })
    } else if (entry.kind === 'project') {
      await call(createProject, { body: entry.body }, { idempotencyKey: entry.id })
      await queries.invalidateQueries({ queryKey: queryKeys.projects })
    } else if (entry.kind === 'focusStart') {
      await deliverFocusStart(queries, entry)
    } else if (entry.kind === 'focusAct') {
      await deliverFocusAct(queries, entry)
    } else {
      const checkin = await call(logCheckin, { body: entry.body }, { idempotencyKey: entry.id })
      show((today) => (checkin.day === today.day ? withCheckin(today, checkin) : today))
    }
  }
