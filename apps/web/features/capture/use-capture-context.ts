'use client'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { CaptureContext } from '@sol/capture/capture-shapes'
import { call } from '../../lib/client.ts'
import { listProjects, listTags } from '../../lib/operations.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import { useOutboxView } from '../../lib/react/outbox-context.tsx'
import { usePersonOrNone } from '../../lib/react/session-context.tsx'
import { useNow } from '../../lib/react/use-now.ts'
import { serverTime } from '../../lib/server-clock.ts'
import { minute, ownTimeZone } from '../../lib/time.ts'

/** What the words in the field are read against: the person's now, zone, language, projects and tags. */
export const useCaptureContext = (isWriting: boolean): CaptureContext => {
  const person = usePersonOrNone()
  const now = serverTime(useNow(minute))
  const { entries } = useOutboxView()
  const enabled = isWriting && person !== null
  const { data: projects } = useQuery({
    queryKey: queryKeys.projects,
    queryFn: ({ signal }) => call(listProjects, { query: { limit: 100 } }, { signal }),
    enabled,
  })
  const { data: tags } = useQuery({
    queryKey: queryKeys.tags,
    queryFn: ({ signal }) => call(listTags, {}, { signal }),
    enabled,
  })
  const { timeZone = ownTimeZone(), settings } = person ?? {}
  return useMemo(() => {
    const waiting = entries.flatMap((entry) =>
      entry.kind === 'project' && entry.refused === null ? [entry.body] : [],
    )
    return {
      now: new Date(now),
      timeZone,
      language: settings?.language ?? 'en',
      projects: [...(projects?.items ?? []), ...waiting].map(({ id, title }) => ({ id, title })),
      tags: tags?.items.map(({ name }) => name) ?? [],
    }
  }, [now, timeZone, settings, projects, tags, entries])
}
