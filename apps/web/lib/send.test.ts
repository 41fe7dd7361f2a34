import * as auth from '@sol/contracts/auth'
import * as changes from '@sol/contracts/changes'
import * as checkins from '@sol/contracts/checkins'
import * as factors from '@sol/contracts/factors'
import * as focus from '@sol/contracts/focus-sessions'
import * as instance from '@sol/contracts/instance'
import * as me from '@sol/contracts/me'
import * as privacy from '@sol/contracts/privacy'
import * as projects from '@sol/contracts/projects'
import * as series from '@sol/contracts/series'
import * as steps from '@sol/contracts/steps'
import * as tags from '@sol/contracts/tags'
import * as tasks from '@sol/contracts/tasks'
import * as today from '@sol/contracts/today'
import { createCall } from './api.ts'
import * as operations from './operations.ts'
import { ApiProblem, Offline } from './problem.ts'
import { addressOf, send, type Send } from './send.ts'

const id = '01890000-0000-7000-8000-000000000001'

const answer = (body: unknown, init: ResponseInit & { type?: string } = {}) =>
  jest.fn<Promise<Response>, [string, RequestInit]>(() =>
    Promise.resolve(
      new Response(body === undefined ? null : JSON.stringify(body), {
        ...init,
        headers: { 'content-type': init.type ?? 'application/json' },
      }),
    ),
  )

const serve = (fetch: ReturnType<typeof answer>) => {
  globalThis.fetch = fetch as unknown as typeof globalThis.fetch
  return fetch
}

test('every operation has the method and path of its contract', () => {
  const contracts: Record<string, unknown> = {
    ...auth,
    ...changes,
    ...checkins,
    ...factors,
    ...focus,
    ...instance,
    ...me,
    ...privacy,
    ...projects,
    ...series,
    ...steps,
    ...tags,
    ...tasks,
    ...today,
  }
  for (const [name, operation] of Object.entries(operations)) expect(contracts[name]).toMatchObject(operation)
})

test('parameters are encoded and what is undefined is left out', () => {
  expect(addressOf(operations.updateTask, { params: { id: 'a/b' } })).toBe('/api/v1/tasks/a%2Fb')
  expect(addressOf(operations.listSessions, { query: { limit: 5, cursor: undefined } })).toBe(
    '/api/v1/auth/sessions?limit=5',
  )
})

test('a write carries token, key and version', async () => {
  const fetch = serve(answer({ id }))
  await send(
    operations.updateTask,
    { params: { id }, body: { status: 'done' } },
    { token: 't', idempotencyKey: 'k', ifMatch: 3 },
  )
  const [address, request] = fetch.mock.calls[0] ?? []
  expect(address).toBe(`/api/v1/tasks/${id}`)
  expect(request).toMatchObject({
    method: 'PATCH',
    body: '{"status":"done"}',
    headers: {
      authorization: 'Bearer t',
      'idempotency-key': 'k',
      'if-match': '"v3"',
      'content-type': 'application/json',
    },
  })
})

test('204 is no value', async () => {
  serve(answer(undefined, { status: 204 }))
  await expect(send(operations.endSession, { params: { id } })).resolves.toBeUndefined()
})

test('a problem keeps its code, issues and request id', async () => {
  const problem = { code: 'validation_failed', issues: [{ path: ['email'], message: 'no' }], requestId: 'r' }
  serve(answer(problem, { status: 400, type: 'application/problem+json; charset=utf-8' }))
  const error = await send(operations.getToday, {}).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ApiProblem)
  expect(error).toMatchObject({ code: 'validation_failed', status: 400, requestId: 'r' })
  expect((error as ApiProblem).messageFor('email')).toBe('no')
})

test('a failure that a proxy words is unavailable', async () => {
  serve(answer('<html>', { status: 502, type: 'text/html' }))
  await expect(send(operations.getToday, {})).rejects.toMatchObject({ code: 'unavailable', status: 502 })
})

test('no answer is offline', async () => {
  globalThis.fetch = () => Promise.reject(new TypeError('failed'))
  await expect(send(operations.getToday, {})).rejects.toBeInstanceOf(Offline)
})

const refusing = (code: 'unauthenticated' | 'forbidden', status: number, accepted: string) => {
  const tokens: (string | undefined)[] = []
  const fake: Send = (_, __, options) => {
    tokens.push(options?.token)
    return options?.token === accepted
      ? Promise.resolve({} as never)
      : Promise.reject(new ApiProblem({ code, status }))
  }
  return { fake, tokens }
}

test('401 is answered by one refresh and one retry', async () => {
  const { fake, tokens } = refusing('unauthenticated', 401, 'new')
  const renew = jest.fn(() => Promise.resolve('new'))
  await createCall(fake, { token: () => Promise.resolve('old'), renew })(operations.getToday, {})
  expect(tokens).toEqual(['old', 'new'])
  expect(renew).toHaveBeenCalledTimes(1)
})

test('401 after the refresh is given up, not repeated', async () => {
  const { fake, tokens } = refusing('unauthenticated', 401, 'none')
  const call = createCall(fake, { token: () => Promise.resolve('old'), renew: () => Promise.resolve('new') })
  await expect(call(operations.getToday, {})).rejects.toMatchObject({ code: 'unauthenticated' })
  expect(tokens).toEqual(['old', 'new'])
})

test('403 never refreshes and never signs out', async () => {
  const { fake } = refusing('forbidden', 403, 'none')
  const renew = jest.fn(() => Promise.resolve('new'))
  const call = createCall(fake, { token: () => Promise.resolve('old'), renew })
  await expect(call(operations.getToday, {})).rejects.toMatchObject({ code: 'forbidden' })
  expect(renew).not.toHaveBeenCalled()
})

// @ts-expect-error the compiler refuses a method that is not the contract's
const wrong: operations.Operation<typeof auth.login> = { method: 'GET', path: '/auth/login' }
void wrong
