'use client'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import type { Change } from '@sol/contracts/changes'
import { Button } from '@sol/ui/components/button'
import { Notice } from '@sol/ui/components/notice'
import { call } from '../../lib/client.ts'
import { explain } from '../../lib/explain.ts'
import { newId } from '../../lib/new-id.ts'
import { taskHistory, undoChange } from '../../lib/operations.ts'
import { keysOfTopic } from '../../lib/query-keys.ts'
import { usePerson } from '../../lib/react/session-context.tsx'
import { useUndo } from '../../lib/react/undo-context.tsx'
import { dayAndTime } from '../../lib/time.ts'
import { fields } from '../../words/en/fields.ts'
import { task as words } from '../../words/en/tasks.ts'
import { historyKey } from './use-task.ts'

const useHistory = (id: string) =>
  useInfiniteQuery({
    queryKey: historyKey(id),
    queryFn: ({ pageParam, signal }) =>
      call(
        taskHistory,
        { params: { id }, query: { limit: 20, ...(pageParam && { cursor: pageParam }) } },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })

const useUndoOf = () => {
  const queries = useQueryClient()
  const { offer } = useUndo()
  return useMutation({
    mutationFn: (id: string) => call(undoChange, { params: { id } }, { idempotencyKey: newId() }),
    onSuccess: ({ changeId }) => offer(words.takenBack, changeId),
    onSettled: () => {
      for (const queryKey of keysOfTopic.tasks) void queries.invalidateQueries({ queryKey })
    },
  })
}

/** What a change did, in words; undefined when it only touched what nobody sees. */
const saidOf = ({ kind, after }: Change): string | undefined => {
  if (kind !== 'changed') return words[kind]
  const names = Object.keys(after).filter((name) => name in fields)
  return names.length === 0 ? undefined : words.changed(names)
}

/** What happened to a task, newest first, each with its own undo. */
export function HistoryList({ taskId }: { readonly taskId: string }) {
  const { timeZone } = usePerson()
  const { data, error, hasNextPage, fetchNextPage } = useHistory(taskId)
  const undo = useUndoOf()
  const problem = error ?? undo.error
  const items = data?.pages.flatMap((page) => page.items) ?? []
  return (
    <div className="grid gap-2">
      <p className="text-small text-muted">
        {items.length === 0 && data ? words.historyEmpty : words.historyHint}
      </p>
      {problem && <Notice tone="problem">{explain(problem)}</Notice>}
      <ol>
        {items.map((change) => {
          const said = saidOf(change)
          const when = dayAndTime(Date.parse(change.at), timeZone)
          return (
            said !== undefined && (
              <li
                key={change.id}
                className="flex flex-wrap items-center gap-x-3 border-t border-line py-1 first:border-0"
              >
                <span className="min-w-0 flex-1 basis-40 break-words">{said}</span>
                <span className="text-small text-muted">{when}</span>
                <Button
                  variant="quiet"
                  aria-label={words.undoOf(said, when)}
                  onClick={() => undo.mutate(change.id)}
                >
                  {words.undoThis}
                </Button>
              </li>
            )
          )
        })}
      </ol>
      {hasNextPage && (
        <Button variant="quiet" onClick={() => void fetchNextPage()}>
          {words.showMore}
        </Button>
      )}
    </div>
  )
}
