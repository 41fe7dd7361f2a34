/** Undoing a capture: out of the outbox where it still waits, into the trash where it has arrived. */
import { call } from '../../lib/client.ts'
import { deleteTask, endSeries, skipOccurrence } from '../../lib/operations.ts'
import type { OutboxEntry, SeriesEntry } from '../../lib/outbox/entry.ts'
import type { Outbox } from '../../lib/outbox/outbox.ts'
import { ApiProblem } from '../../lib/problem.ts'

const isGone = (error: unknown) => error instanceof ApiProblem && error.code === 'not_found'

/** Nothing comes any more, and what was made for the first day goes. */
const stop = async ({ id, body }: SeriesEntry): Promise<void> => {
  const params = { id }
  await call(skipOccurrence, { params, body: { day: body.firstDay } }, { idempotencyKey: `skip-${id}` })
  await call(endSeries, { params }, { idempotencyKey: `undo-${id}` })
}

/** What is not there is as good as taken back. `certain`: the server is known to have it. */
const remove = async (entry: OutboxEntry, certain: boolean): Promise<void> => {
  try {
    if (entry.kind === 'series') await stop(entry)
    else await call(deleteTask, { params: { id: entry.id } }, { idempotencyKey: `undo-${entry.id}` })
  } catch (error) {
    if (certain && !isGone(error)) throw error
  }
}

/** @throws what `call` throws, when a task that arrived could not be moved to the trash */
export const takeBack = async (outbox: Outbox, entries: readonly OutboxEntry[]): Promise<void> => {
  const arrived = new Set(await outbox.withdraw(entries.map(({ id }) => id)))
  // A project stays: other thoughts may name it by now.
  const thoughts = entries.filter(({ kind }) => kind !== 'project')
  // Also what still waited: an answer of the server may have been lost on its way.
  await Promise.all(thoughts.map((entry) => remove(entry, arrived.has(entry.id))))
}
