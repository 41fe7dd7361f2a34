/** Sends what was done to focus sessions. Time is never lost to a detail that the server does not take. */
import type { QueryClient } from '@tanstack/react-query'
import type { FocusDetail } from '@sol/contracts/focus-sessions'
import type { Today } from '@sol/contracts/today'
import { call } from './client.ts'
import { createTask, startFocus, updateFocus } from './operations.ts'
import type { FocusActEntry, FocusStartEntry } from './outbox/entry.ts'
import { isProblem } from './problem.ts'
import { queryKeys } from './query-keys.ts'
import { withFocus } from './today-cache.ts'

interface Current {
  readonly current: FocusDetail | null
  readonly now: string
}

/** Where the session is shown: as the one that runs, or as one that ended today. */
export const showFocus = async (queries: QueryClient, session: FocusDetail): Promise<void> => {
  await queries.cancelQueries({ queryKey: queryKeys.focus })
  queries.setQueryData<Current>(queryKeys.focus, (known) => {
    const isOther = known?.current && known.current.id !== session.id && session.endedAt !== null
    const now = known?.now ?? session.startedAt
    return isOther ? known : { now, current: session.endedAt === null ? session : null }
  })
  queries.setQueryData<Today>(queryKeys.today, (today) => today && withFocus(today, session))
  await queries.invalidateQueries({ queryKey: queryKeys.today, refetchType: 'none' })
  await queries.invalidateQueries({ queryKey: queryKeys.worked })
}

const send = (entry: FocusStartEntry): Promise<FocusDetail> =>
  call(startFocus, { body: entry.body }, { idempotencyKey: entry.id })

/** A task that is gone, or a moment that the server cannot believe: the start counts without it, from now. */
const sendRest = (entry: FocusStartEntry, error: unknown): Promise<FocusDetail> => {
  const { at: _, taskId, stepId, ...rest } = entry.body
  if (isProblem(error, 'not_found')) return call(startFocus, { body: { ...rest, at: entry.body.at } })
  if (!isProblem(error, 'validation_failed')) throw error
  return call(startFocus, { body: { ...rest, ...(taskId && { taskId }), ...(stepId && { stepId }) } })
}

export const deliverFocusStart = async (queries: QueryClient, entry: FocusStartEntry): Promise<void> => {
  try {
    await showFocus(queries, await send(entry).catch((error: unknown) => sendRest(entry, error)))
  } catch (error) {
    if (isProblem(error, 'id_taken')) await queries.invalidateQueries({ queryKey: queryKeys.focus })
    throw error
  }
}

/** What a person wrote in an act that the server refuses for good becomes a task: words outlive their session. */
const keepWords = async ({ id, body }: FocusActEntry): Promise<void> => {
  // A parked thought is a task already.
  const title = body.nextMove ?? (body.remark?.kind === 'interruption' ? body.remark.text : undefined)
  if (title) await call(createTask, { body: { id, title } }, { idempotencyKey: id })
}

const isRefused = (error: unknown): boolean =>
  isProblem(error, 'not_found') || isProblem(error, 'validation_failed')

export const deliverFocusAct = async (queries: QueryClient, entry: FocusActEntry): Promise<void> => {
  const { id, sessionId, body } = entry
  try {
    const session = await call(updateFocus, { params: { id: sessionId }, body }, { idempotencyKey: id })
    await showFocus(queries, session)
    if (body.completeTask || body.reopenTask) await queries.invalidateQueries({ queryKey: queryKeys.tasks })
  } catch (error) {
    if (!isRefused(error)) throw error
    await keepWords(entry)
    await queries.invalidateQueries({ queryKey: queryKeys.focus })
  }
}
