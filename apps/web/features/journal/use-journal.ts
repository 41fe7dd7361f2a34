'use client'
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/client.ts'
import {
  deleteEntry,
  getEntry,
  listEntries,
  listTexts,
  onThisDay,
  restoreEntry,
  settleText,
} from '../../lib/operations.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import { newId } from '../../lib/new-id.ts'

export const entryKey = (id: string) => [...queryKeys.journal, 'one', id]

export const useEntries = (trash: boolean) => {
  const pages = useInfiniteQuery({
    queryKey: [...queryKeys.journal, 'list', trash],
    queryFn: ({ pageParam, signal }) =>
      call(
        listEntries,
        { query: { limit: 50, ...(trash && { trash: 'true' }), ...(pageParam && { cursor: pageParam }) } },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })
  return { ...pages, entries: pages.data?.pages.flatMap(({ items }) => items) }
}

export const useOnThisDay = (day: string | undefined) =>
  useQuery({
    queryKey: [...queryKeys.journal, 'on-this-day', day],
    queryFn: ({ signal }) => call(onThisDay, { query: { day: day ?? '' } }, { signal }),
    enabled: day !== undefined,
  })

export const useEntry = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: entryKey(id),
    queryFn: ({ signal }) => call(getEntry, { params: { id } }, { signal }),
    enabled,
  })

export const useKeptTexts = (id: string) =>
  useQuery({
    queryKey: [...queryKeys.journal, 'texts', id],
    queryFn: ({ signal }) => call(listTexts, { params: { id }, query: {} }, { signal }),
  })

/** What is done with whole entries; afterwards everything of the journal is read again. */
export const useEntryActs = () => {
  const queries = useQueryClient()
  const readAgain = () => queries.invalidateQueries({ queryKey: queryKeys.journal })
  const options = () => ({ idempotencyKey: newId() })
  return {
    readAgain,
    remove: async (id: string) => {
      await call(deleteEntry, { params: { id } }, options())
      await readAgain()
    },
    restore: async (id: string) => {
      await call(restoreEntry, { params: { id } }, options())
      await readAgain()
    },
    settle: async (id: string, textId: string) => {
      await call(settleText, { params: { id, textId } }, options())
      await readAgain()
    },
  }
}
