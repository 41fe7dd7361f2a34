import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { deriveKeys, sameTag, tagOf } from './keys.ts'

const seedOf = (secret: Buffer) =>
  deriveKeys(secret).signing.privateKey.export({ format: 'der', type: 'pkcs8' })

test.each([0, 5, 16, 31])('a secret of %i bytes is refused', (length) => {
  expect(() => deriveKeys(randomBytes(length))).toThrow(RangeError)
})

test('the same secret gives the same keys, so that tokens survive a restart', () => {
  const secret = randomBytes(32)
  expect(deriveKeys(secret).refreshToken).toEqual(deriveKeys(secret).refreshToken)
  expect(seedOf(secret)).toEqual(seedOf(secret))
})

test('every purpose has a key of its own', () => {
  const secret = randomBytes(32)
  const { passwordPepper, refreshToken, limits, deviceCookie } = deriveKeys(secret)
  const keys = [secret, passwordPepper, refreshToken, limits, deviceCookie, seedOf(secret).subarray(-32)]
  expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(keys.length)
})

test('the parts of a tag cannot run into each other', () => {
  const key = randomBytes(32)
  expect(tagOf(key, 'ab', 'c')).not.toBe(tagOf(key, 'a', 'bc'))
})

test('tags of different lengths are different, not an error', () => {
  expect(sameTag('short', 'much longer')).toBe(false)
  expect(sameTag('equal', 'equal')).toBe(true)
})
