import { randomBytes } from 'node:crypto'
import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decodeSecret, openSecret } from './secrets.ts'
import { ConfigError, StartError } from './start-error.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const open = (dataDir: string, dataExist = false) => openSecret({ dataDir, given: undefined, dataExist })

test.each(['hex', 'base64', 'base64url'] as const)('random bytes in %s are taken as they are', (encoding) => {
  for (let round = 0; round < 2_000; round += 1) {
    const key = randomBytes(32)
    expect(decodeSecret(key.toString(encoding), 'X').equals(key)).toBe(true)
  }
})

const counting = Buffer.from(Array.from({ length: 32 }, (_, index) => index))
test.each([
  ['nothing of the kind', 'correct horse battery staple, and then some more'],
  ['too short', randomBytes(31).toString('base64')],
  ['a short word', 'changeme'],
  ['all equal', Buffer.alloc(32, 7).toString('hex')],
  ['zeros', '0'.repeat(64)],
  ['a repeated pattern', '0123456789abcdef'.repeat(4)],
  ['a repeated word', 'password'.repeat(6)],
  ['counting bytes', counting.toString('base64')],
  ['an encoded phrase', Buffer.from('my super secret key for the sol server').toString('base64')],
  ['a phrase of letters', 'thequickbrownfoxjumpsoverthelazydogandrunsaway'],
])('a weak key is refused: %s', (_, text) => {
  expect(() => decodeSecret(text, 'SOL_SECRET_KEY')).toThrow(ConfigError)
  expect(() => decodeSecret(text, 'SOL_SECRET_KEY')).toThrow(/^SOL_SECRET_KEY [^\n]+openssl rand -base64 32$/)
})

test('a key is made once, for its owner only, and found again', () => {
  const folder = temporaryFolder()
  const first = open(folder)
  expect(first).toHaveLength(32)
  expect(open(folder).equals(first)).toBe(true)
  expect(statSync(join(folder, 'secret.key')).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['secret.key'])
  expect(open(temporaryFolder()).equals(first)).toBe(false)
})

test('rights that were widened are narrowed again', () => {
  const folder = temporaryFolder()
  open(folder)
  chmodSync(join(folder, 'secret.key'), 0o644)
  open(folder)
  expect(statSync(join(folder, 'secret.key')).mode & 0o777).toBe(0o600)
})

test('a given key leaves no file', () => {
  const folder = temporaryFolder()
  const key = randomBytes(48)
  expect(openSecret({ dataDir: folder, given: key.toString('base64'), dataExist: false }).equals(key)).toBe(
    true,
  )
  expect(readdirSync(folder)).toEqual([])
})

test('a missing key beside existing data is said, not replaced', () => {
  const folder = temporaryFolder()
  open(folder)
  rmSync(join(folder, 'secret.key'))
  expect(() => open(folder, true)).toThrow(StartError)
  expect(readdirSync(folder)).toEqual([])
})

test('a broken key file is said, not replaced', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'secret.key'), 'broken')
  expect(() => open(folder)).toThrow(/secret\.key cannot be used/)
  expect(readFileSync(join(folder, 'secret.key'), 'utf8')).toBe('broken')
})
