'use client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Session } from '@sol/contracts/auth'
import { Button } from '@sol/ui/components/button'
import { Card } from '@sol/ui/components/card'
import { Chip } from '@sol/ui/components/chip'
import { Notice } from '@sol/ui/components/notice'
import { Skeleton } from '@sol/ui/components/skeleton'
import { call } from '../../lib/client.ts'
import { explain } from '../../lib/explain.ts'
import { newId } from '../../lib/new-id.ts'
import { endSession, listSessions } from '../../lib/operations.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import { usePerson } from '../../lib/react/session-context.tsx'
import { dayAndTime } from '../../lib/time.ts'
import { settings } from '../../words/en/settings.ts'

interface SessionRowProps {
  readonly session: Session
  readonly timeZone: string
  readonly onEnd: (id: string) => void
}

function SessionRow({ session, timeZone, onEnd }: SessionRowProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-3 first:border-0">
      <div className="min-w-0 flex-1 basis-52">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {session.device} {session.current && <Chip>{settings.thisDevice}</Chip>}
        </p>
        <p className="text-small text-muted">
          {settings.lastUsed(dayAndTime(Date.parse(session.lastUsedAt), timeZone))}
        </p>
      </div>
      {!session.current && (
        <Button aria-label={settings.endSessionOf(session.device)} onClick={() => onEnd(session.id)}>
          {settings.endSession}
        </Button>
      )}
    </li>
  )
}

/** Where the person is signed in, and how to end each of them. */
export function SessionsCard() {
  const queries = useQueryClient()
  const { timeZone } = usePerson()
  const { data, error } = useQuery({
    queryKey: queryKeys.sessions,
    queryFn: ({ signal }) => call(listSessions, { query: {} }, { signal }),
  })
  const end = useMutation({
    mutationFn: (id: string) => call(endSession, { params: { id } }, { idempotencyKey: newId() }),
    onSettled: () => queries.invalidateQueries({ queryKey: queryKeys.sessions }),
  })
  const problem = end.error ?? error
  return (
    <Card title={settings.sessions}>
      {!data && !error && <Skeleton lines={3} />}
      {problem && <Notice tone="problem">{explain(problem)}</Notice>}
      <ul>
        {data?.items.map((session) => (
          <SessionRow key={session.id} session={session} timeZone={timeZone} onEnd={end.mutate} />
        ))}
      </ul>
      <p role="status" className="text-small text-muted">
        {end.isSuccess && settings.ended}
      </p>
    </Card>
  )
}
