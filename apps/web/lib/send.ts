/** One request to our own API: fills the contract's path in, and turns every failure into ApiProblem or Offline. */
import type { CallInput, CallResult, Endpoint } from '@sol/contracts/endpoint'
import type { Problem } from '@sol/contracts/errors'
import type { Operation } from './operations.ts'
import { ApiProblem, Offline } from './problem.ts'

export const apiBase = '/api/v1'

export interface SendOptions {
  readonly token?: string | undefined
  /** Makes a write safe to repeat. */
  readonly idempotencyKey?: string
  /** The version that the change is based on. */
  readonly ifMatch?: number
  readonly signal?: AbortSignal
  /** Lets the request outlive the page. */
  readonly keepalive?: boolean
}

export type Send = <E extends Endpoint>(
  operation: Operation<E>,
  input: CallInput<E>,
  options?: SendOptions,
) => Promise<CallResult<E>>

interface AnyInput {
  readonly params?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

/** Long enough for a slow phone network; a lost answer is then treated like no network. */
const timeLimit = 20_000

export const addressOf = (operation: Operation<Endpoint>, { params = {}, query = {} }: AnyInput): string => {
  const path = operation.path.replaceAll(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  )
  const given = Object.entries(query).filter(([, value]) => value !== undefined)
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return `${apiBase}${path}${search === '' ? '' : `?${search}`}`
}

const headersOf = (
  input: AnyInput,
  { token, idempotencyKey, ifMatch }: SendOptions,
): Record<string, string> => ({
  accept: 'application/json, application/problem+json',
  ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  ...(input.body === undefined ? {} : { 'content-type': 'application/json' }),
  ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
  ...(ifMatch === undefined ? {} : { 'if-match': `"v${String(ifMatch)}"` }),
})

/** A proxy may answer with a page of its own; then only the status is known. */
const problemOf = async (response: Response): Promise<ApiProblem> => {
  const { status } = response
  const isOurs = response.headers.get('content-type')?.includes('application/problem+json') ?? false
  const problem = isOurs ? ((await response.json()) as Problem) : undefined
  return new ApiProblem(
    problem ? { ...problem, status } : { code: status >= 500 ? 'unavailable' : 'malformed_request', status },
  )
}

const answerOf = async (response: Response): Promise<unknown> => {
  if (!response.ok) throw await problemOf(response)
  return response.status === 204 ? undefined : response.json()
}

const limited = (signal: AbortSignal | undefined): AbortSignal =>
  signal ? AbortSignal.any([signal, AbortSignal.timeout(timeLimit)]) : AbortSignal.timeout(timeLimit)

export const send: Send = async <E extends Endpoint>(
  operation: Operation<E>,
  input: CallInput<E>,
  options: SendOptions = {},
): Promise<CallResult<E>> => {
  const given: AnyInput = input
  try {
    const response = await fetch(addressOf(operation, given), {
      method: operation.method,
      headers: headersOf(given, options),
      ...(given.body === undefined ? {} : { body: JSON.stringify(given.body) }),
      credentials: 'same-origin',
      cache: 'no-store',
      signal: limited(options.signal),
      keepalive: options.keepalive ?? false,
    })
    return (await answerOf(response)) as CallResult<E>
  } catch (error) {
    if (error instanceof ApiProblem || options.signal?.aborted) throw error
    throw new Offline()
  }
}
