import type { ErrorCode } from '@sol/contracts/errors'
import { ApiProblem, Offline } from '../problem.ts'
import type { TaskEntry } from './entry.ts'
import { mergeEntries, nextToSend, verdictOf } from './rules.ts'

const entry = (id: string, madeAt: number, refused: ErrorCode | null = null): TaskEntry => ({
  kind: 'task',
  id,
  userId: 'u',
  madeAt,
  refused,
  body: { id, title: id },
})

const problem = (code: ErrorCode, status: number, retryAfter?: number) =>
  new ApiProblem({ code, status, retryAfter })

test.each<[string, Error]>([
  ['no answer', new Offline()],
  ['a broken server', problem('internal', 500)],
  ['a server that is not ready', problem('unavailable', 503)],
  ['an ended session', problem('unauthenticated', 401)],
  ['a refusal of the origin', problem('cross_site', 403)],
  ['a request still in progress', problem('in_progress', 409)],
  ['a slow upload', problem('request_timeout', 408)],
  ['an unknown failure', new TypeError('?')],
])('%s is tried again', (_, error) => {
  expect(verdictOf(error)).toEqual({ kind: 'again', waitMs: undefined })
})

test('the server says how long to wait', () => {
  expect(verdictOf(problem('too_many_requests', 429, 7))).toEqual({ kind: 'again', waitMs: 7000 })
})

test('an id that is taken is this entry, which arrived before', () => {
  expect(verdictOf(problem('id_taken', 409))).toEqual({ kind: 'arrived' })
})

test.each(['validation_failed', 'malformed_request', 'key_reused', 'payload_too_large'] as const)(
  '%s is refused for good',
  (code) => {
    expect(verdictOf(problem(code, 400))).toEqual({ kind: 'refused', code })
  },
)

test('the oldest goes first and a refused one blocks nobody', () => {
  const entries = [entry('c', 3), entry('a', 1, 'validation_failed'), entry('b', 2)]
  expect(nextToSend(entries)?.id).toBe('b')
})

test('thoughts of one moment keep the order of their ids', () => {
  expect(nextToSend([entry('b', 1), entry('a', 1)])?.id).toBe('a')
})

test('an entry on the device and in memory is one, as the device has it', () => {
  const merged = mergeEntries([entry('a', 1, 'validation_failed')], [entry('a', 1), entry('b', 2)])
  expect(merged.map(({ id, refused }) => [id, refused])).toEqual([
    ['a', 'validation_failed'],
    ['b', null],
  ])
})
