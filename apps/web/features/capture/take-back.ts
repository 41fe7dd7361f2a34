/** Undoing a capture: out of the outbox where it still waits, into the trash where it has arrived. */
import { call } from '../../lib/client.ts'
import { deleteTask } from '../../lib/operations.ts'
import type { OutboxEntry } from '../../lib/outbox/entry.ts'
import type { Outbox } from '../../lib/outbox/outbox.ts'
import { ApiProblem } from '../../lib/problem.ts'

const isGone = (error: unknown) => error instanceof ApiProblem && error.code === 'not_found'

/** Moves a task to the trash; one that is not there is as good. `certain`: the server is known to have it. */
const trash = async (id: string, certain: boolean): Promise<void> => {
  try {
    await call(deleteTask, { params: { id } }, { idempotencyKey: `undo-${id}` })
  } catch (error) {
    if (certain && !isGone(error)) throw error
  }
}

/** @throws what `call` throws, when a task that arrived could not be moved to the trash */
export const takeBack = async (outbox: Outbox, entries: readonly OutboxEntry[]): Promise<void> => {
  const arrived = new Set(await outbox.withdraw(entries.map(({ id }) => id)))
  const tasks = entries.filter(({ kind }) => kind === 'task')
  // Also what still waited: an answer of the server may have been lost on its way.
  await Promise.all(tasks.map(({ id }) => trash(id, arrived.has(id))))
}
