import { randomBytes, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRefreshToken, refreshTokenOf } from './refresh-tokens.ts'

const key = randomBytes(32)
const presented = { sessionId: randomUUID(), generation: 7 }
const token = refreshTokenOf(key, presented)

test('a token says which generation of which session it is', () => {
  expect(readRefreshToken(key, token)).toEqual(presented)
})

test('the same generation always has the same token, so that a lost one can be given out again', () => {
  expect(refreshTokenOf(key, presented)).toBe(token)
})

test('no token, an empty one and that of another instance are not ours', () => {
  for (const given of [undefined, '', refreshTokenOf(randomBytes(32), presented)]) {
    expect(readRefreshToken(key, given)).toBeUndefined()
  }
})

test('a token with any character changed, removed or added is not ours', () => {
  const place = fc.integer({ min: 0, max: token.length })
  fc.assert(
    fc.property(
      place,
      fc.constantFrom('change', 'remove', 'add'),
      fc.string({ minLength: 1, maxLength: 1 }),
      (at, how, other) => {
        const forged =
          token.slice(0, at) + (how === 'remove' ? '' : other) + token.slice(how === 'add' ? at : at + 1)
        expect(forged === token || readRefreshToken(key, forged) === undefined).toBe(true)
      },
    ),
    { numRuns: 2000 },
  )
})

test('another generation or session cannot borrow a tag', () => {
  const tag = token.split('.')[3] ?? ''
  expect(readRefreshToken(key, `v1.${presented.sessionId}.8.${tag}`)).toBeUndefined()
  expect(readRefreshToken(key, `v1.${presented.sessionId}.07.${tag}`)).toBeUndefined()
  expect(readRefreshToken(key, `v1.${randomUUID()}.7.${tag}`)).toBeUndefined()
})
