'use client'
import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { session } from '../../lib/client.ts'
import type { LiveNews } from '../../lib/live-stream.ts'
import { startLive } from '../../lib/live.ts'
import { keysOfTopic } from '../../lib/query-keys.ts'
import { usePerson } from '../../lib/react/session-context.tsx'

const makeOld = (queries: QueryClient, news: LiveNews): void => {
  if (news === 'everything') {
    void queries.invalidateQueries()
    return
  }
  const keys = new Set(news.flatMap((topic) => keysOfTopic[topic]))
  for (const queryKey of keys) void queries.invalidateQueries({ queryKey })
}

/** Draws nothing; what changes elsewhere is asked for again here. */
export function LiveUpdates() {
  const queries = useQueryClient()
  const { id: userId } = usePerson()
  useEffect(
    () =>
      startLive({
        userId,
        session,
        onNews: (news) => {
          makeOld(queries, news)
        },
      }),
    [queries, userId],
  )
  return null
}
