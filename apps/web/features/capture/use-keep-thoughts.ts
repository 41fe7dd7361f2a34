'use client'
import { useQueryClient } from '@tanstack/react-query'
import { explain } from '../../lib/explain.ts'
import type { OutboxEntry } from '../../lib/outbox/entry.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import { useOutbox } from '../../lib/react/outbox-context.tsx'
import { useUndo } from '../../lib/react/undo-context.tsx'
import { useKeep } from '../../lib/react/use-keep.ts'
import { entriesOf, type Caught } from './thoughts.ts'

type KeepThoughts = (caught: readonly Caught[], line: string, onUndo: () => void) => void

/** Keeps what was caught, says so in one line and offers to take it back; undefined until somebody is signed in. */
export const useKeepThoughts = (): KeepThoughts | undefined => {
  const keep = useKeep()
  const outbox = useOutbox()
  const queries = useQueryClient()
  const { offer } = useUndo()
  if (!keep || !outbox) return undefined
  return (caught, line, onUndo) => {
    let made: readonly OutboxEntry[] = []
    keep((stamp) => (made = entriesOf(caught, stamp)))
    const takeBack = async () => {
      await (await import('./take-back.ts')).takeBack(outbox, made)
      await queries.invalidateQueries({ queryKey: queryKeys.today })
    }
    const undo = () => {
      takeBack().then(onUndo, (error: unknown) => offer(explain(error), undo))
    }
    offer(line, undo)
  }
}
