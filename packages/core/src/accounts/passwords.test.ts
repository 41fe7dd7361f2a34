import { hash, verify } from '@node-rs/bcrypt'
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { makePasswords } from './passwords.ts'

const passwords = makePasswords(randomBytes(32))
const long = 'a'.repeat(72)

test('everything after 72 bytes counts, where bcrypt alone would ignore it', async () => {
  expect(await verify(`${long}WRONG`, await hash(`${long}RIGHT`, { cost: 4 }))).toBe(true)
  const stored = await passwords.hash(`${long}RIGHT`)
  expect(await passwords.matches(`${long}WRONG`, stored)).toBe(false)
  expect(await passwords.matches(`${long}RIGHT`, stored)).toBe(true)
})

test('the same letters typed on two systems are the same password', async () => {
  const stored = await passwords.hash('Grüße aus Köln, März')
  expect(await passwords.matches('Gru\u0308ße aus Ko\u0308ln, Ma\u0308rz', stored)).toBe(true)
})

test('a NUL does not end a password', async () => {
  const stored = await passwords.hash('before\0after')
  expect(await passwords.matches('before\0other', stored)).toBe(false)
})

test('a stolen table cannot be guessed at without the pepper', async () => {
  const stored = await passwords.hash('tide glass lantern')
  expect(await makePasswords(randomBytes(32)).matches('tide glass lantern', stored)).toBe(false)
})

test('a stored hash names its recipe, and its cost is 12', async () => {
  expect(await passwords.hash('tide glass lantern')).toMatch(/^hmac384-bcrypt:\$2b\$12\$.{53}$/)
})

test('no account, or a hash that nobody made, matches nothing and costs the same', async () => {
  const timed = async (against: string | undefined) => {
    const begin = performance.now()
    expect(await passwords.matches('another password', against)).toBe(false)
    return performance.now() - begin
  }
  const usual = await timed(await passwords.hash('tide glass lantern'))
  // All run bcrypt at cost 12, some hundred milliseconds; skipping it would take less than one.
  for (const stored of [undefined, 'none', '$2b$12$broken']) {
    expect(await timed(stored)).toBeGreaterThan(usual / 5)
  }
})
