'use client'
import { useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/client.ts'
import { explain } from '../../lib/explain.ts'
import { deleteTask } from '../../lib/operations.ts'
import type { OutboxEntry } from '../../lib/outbox/entry.ts'
import { ApiProblem } from '../../lib/problem.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import { useOutbox } from '../../lib/react/outbox-context.tsx'
import { useUndo } from '../../lib/react/undo-context.tsx'
import { useKeep } from '../../lib/react/use-keep.ts'
import { entriesOf, type Caught } from './thoughts.ts'

const isGone = (error: unknown) => error instanceof ApiProblem && error.code === 'not_found'

/** Moves a task to the trash; one that is not there is as good. `certain`: the server is known to have it. */
const trash = async (id: string, certain: boolean): Promise<void> => {
  try {
    await call(deleteTask, { params: { id } }, { idempotencyKey: `undo-${id}` })
  } catch (error) {
    if (certain && !isGone(error)) throw error
  }
}

/** Keeps what was caught and offers to take it back; undefined until somebody is signed in. */
export const useKeepThoughts = ():
  ((caught: readonly Caught[], line: string, onUndo: () => void) => void) | undefined => {
  const keep = useKeep()
  const outbox = useOutbox()
  const queries = useQueryClient()
  const { offer } = useUndo()
  if (!keep || !outbox) return undefined
  const takeBack = async (entries: readonly OutboxEntry[]) => {
    const arrived = new Set(await outbox.withdraw(entries.map(({ id }) => id)))
    const tasks = entries.filter(({ kind }) => kind === 'task')
    // Also what still waited: an answer of the server may have been lost on its way.
    await Promise.all(tasks.map(({ id }) => trash(id, arrived.has(id))))
    await queries.invalidateQueries({ queryKey: queryKeys.today })
  }
  return (caught, line, onUndo) => {
    let made: readonly OutboxEntry[] = []
    keep((stamp) => (made = entriesOf(caught, stamp)))
    const undo = () => {
      takeBack(made).then(onUndo, (error: unknown) => offer(explain(error), undo))
    }
    offer(line, undo)
  }
}
