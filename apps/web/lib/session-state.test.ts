import { person, signedInAs } from '../testing/shapes.ts'
import { nextSession, starting, type SessionState } from './session-state.ts'

const now = Date.parse('2026-11-23T12:00:00.000Z')
const minutes = (count: number) => count * 60_000
const token = (expiresAt: string) => ({ type: 'token' as const, signedIn: signedInAs('one', expiresAt), now })

const signedIn: SessionState = nextSession(starting, token('2026-11-23T12:30:00.000Z'))

test('a token signs in and is renewed a minute before it ends', () => {
  expect(signedIn).toEqual({
    phase: 'signed-in',
    user: person,
    accessToken: 'one',
    renewAt: now + minutes(29),
  })
})

test.each(['2020-01-01T00:00:00.000Z', '2030-01-01T00:00:00.000Z', 'not a time'])(
  'a device clock that makes the token end at %s does not decide',
  (expiresAt) => {
    expect(nextSession(starting, token(expiresAt))).toMatchObject({ renewAt: now + minutes(29) })
  },
)

test('no answer at the start is unreachable, later it changes nothing', () => {
  expect(nextSession(starting, { type: 'no-answer' })).toEqual({ phase: 'unreachable' })
  expect(nextSession(signedIn, { type: 'no-answer' })).toBe(signedIn)
})

test('a refusal says that the session has ended, and keeps saying so', () => {
  const ended = nextSession(signedIn, { type: 'refused' })
  expect(ended).toEqual({ phase: 'signed-out', ended: true })
  expect(nextSession(ended, { type: 'refused' })).toEqual({ phase: 'signed-out', ended: true })
})

test('leaving and a first visit are not an ended session', () => {
  expect(nextSession(signedIn, { type: 'left' })).toEqual({ phase: 'signed-out', ended: false })
  expect(nextSession(starting, { type: 'nobody' })).toEqual({ phase: 'signed-out', ended: false })
})
