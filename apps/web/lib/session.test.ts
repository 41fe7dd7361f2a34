import { person, signedInAs } from '../testing/shapes.ts'
import { logout, refresh } from './operations.ts'
import { ApiProblem, Offline } from './problem.ts'
import type { Send, SendOptions } from './send.ts'
import { attemptKey, hintKey, Session } from './session.ts'

interface Call {
  readonly path: string
  readonly input: unknown
  readonly options: SendOptions | undefined
}

const end = '2026-11-23T12:30:00.000Z'

/** A session whose server answers what the test says, in order. */
const sessionWith = (...answers: (() => unknown)[]) => {
  const calls: Call[] = []
  let time = Date.parse('2026-11-23T12:00:00.000Z')
  let count = 0
  const send: Send = (operation, input, options) => {
    calls.push({ path: operation.path, input, options })
    const answer = answers.shift()
    return Promise.resolve().then(() => answer?.() as never)
  }
  const session = new Session({
    send,
    withLock: (_, work) => work(),
    storage: () => localStorage,
    now: () => time,
    newAttempt: () => `attempt-${String((count += 1))}`,
  })
  return { session, calls, pass: (milliseconds: number) => (time += milliseconds) }
}

const unauthenticated = () => {
  throw new ApiProblem({ code: 'unauthenticated', status: 401 })
}
const noAnswer = () => {
  throw new Offline()
}

beforeEach(() => localStorage.clear())

test('a first visitor makes no request', async () => {
  const { session, calls } = sessionWith()
  await session.start()
  expect(calls).toEqual([])
  expect(session.state()).toEqual({ phase: 'signed-out', ended: false })
})

test('whoever was signed in here is again, and the token stays out of storage', async () => {
  localStorage.setItem(hintKey, person.id)
  const { session, calls } = sessionWith(() => signedInAs('secret-token', end))
  expect(await session.token()).toBe('secret-token')
  expect(calls).toMatchObject([{ path: refresh.path, input: { body: { attempt: 'attempt-1' } } }])
  expect(JSON.stringify(localStorage)).not.toContain('secret-token')
  expect(localStorage.getItem(attemptKey)).toBeNull()
})

test('many askers make one refresh', async () => {
  localStorage.setItem(hintKey, person.id)
  const { session, calls } = sessionWith(() => signedInAs('one', end))
  const tokens = await Promise.all(Array.from({ length: 20 }, () => session.token()))
  expect(new Set(tokens)).toEqual(new Set(['one']))
  expect(calls).toHaveLength(1)
})

test('a lost answer is asked for again with the same attempt', async () => {
  localStorage.setItem(hintKey, person.id)
  const { session, calls } = sessionWith(noAnswer, () => signedInAs('one', end))
  await session.start()
  expect(session.state()).toEqual({ phase: 'unreachable' })
  await session.renew()
  expect(calls.map((call) => call.input)).toEqual([
    { body: { attempt: 'attempt-1' } },
    { body: { attempt: 'attempt-1' } },
  ])
  expect(session.state()).toMatchObject({ phase: 'signed-in' })
})

test('an attempt that another run left behind is used', async () => {
  localStorage.setItem(hintKey, person.id)
  localStorage.setItem(attemptKey, 'left-behind')
  const { session, calls } = sessionWith(() => signedInAs('one', end))
  await session.start()
  expect(calls).toMatchObject([{ input: { body: { attempt: 'left-behind' } } }])
})

test('a refusal ends the session and forgets who was here', async () => {
  localStorage.setItem(hintKey, person.id)
  const { session } = sessionWith(unauthenticated)
  await session.start()
  expect(session.state()).toEqual({ phase: 'signed-out', ended: true })
  expect(localStorage).toHaveLength(0)
})

test('a refused token is not renewed again when a newer one is there', async () => {
  const { session, calls } = sessionWith()
  session.enter(signedInAs('newer', end))
  expect(await session.renew('older')).toBe('newer')
  expect(calls).toEqual([])
})

test('a token that is about to end is renewed before it is used', async () => {
  const { session, pass } = sessionWith(() => signedInAs('two', '2026-11-23T13:00:00.000Z'))
  session.enter(signedInAs('one', end))
  expect(await session.token()).toBe('one')
  pass(29 * 60_000)
  expect(await session.token()).toBe('two')
})

test('without an answer the old token is kept', async () => {
  const { session, pass } = sessionWith(noAnswer)
  session.enter(signedInAs('one', end))
  pass(29 * 60_000)
  expect(await session.token()).toBe('one')
})

test('leaving tells the server and forgets everything', async () => {
  const { session, calls } = sessionWith(() => undefined)
  session.enter(signedInAs('one', end))
  await session.leave()
  expect(calls).toMatchObject([{ path: logout.path, options: { token: 'one' } }])
  expect(session.state()).toEqual({ phase: 'signed-out', ended: false })
  expect(localStorage).toHaveLength(0)
})

test('leaving without an answer changes nothing', async () => {
  const { session } = sessionWith(noAnswer)
  session.enter(signedInAs('one', end))
  await expect(session.leave()).rejects.toBeInstanceOf(Offline)
  expect(session.state()).toMatchObject({ phase: 'signed-in' })
  expect(localStorage.getItem(hintKey)).toBe(person.id)
})

test('another tab that signs out signs this one out; one that signs in is followed', async () => {
  const { session } = sessionWith(() => signedInAs('one', end))
  session.enter(signedInAs('zero', end))
  localStorage.removeItem(hintKey)
  session.heard(null)
  expect(session.state()).toEqual({ phase: 'signed-out', ended: false })
  localStorage.setItem(hintKey, person.id)
  session.heard(person.id)
  await session.renew()
  expect(session.state()).toMatchObject({ phase: 'signed-in', accessToken: 'one' })
})
