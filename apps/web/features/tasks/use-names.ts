'use client'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../lib/client.ts'
import { listProjects, listTags } from '../../lib/operations.ts'
import { queryKeys } from '../../lib/query-keys.ts'

/** The projects that are in use, by name; at most 100. */
export const useProjects = () =>
  useQuery({
    queryKey: [...queryKeys.projects, 'in-use'],
    queryFn: ({ signal }) => call(listProjects, { query: { limit: 100 } }, { signal }),
    select: ({ items }) => items.toSorted((a, b) => a.title.localeCompare(b.title)),
  })

export const useArchivedProjects = () =>
  useQuery({
    queryKey: [...queryKeys.projects, 'archived'],
    queryFn: ({ signal }) => call(listProjects, { query: { limit: 100, archived: 'true' } }, { signal }),
    select: ({ items }) => items,
  })

export const useTags = () =>
  useQuery({
    queryKey: [...queryKeys.tags, 'all'],
    queryFn: ({ signal }) => call(listTags, {}, { signal }),
    select: ({ items }) => items,
  })
