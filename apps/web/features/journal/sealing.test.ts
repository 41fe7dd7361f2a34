import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { argon2id } from '@noble/hashes/argon2.js'
import { hexToBytes, bytesToHex } from '@noble/hashes/utils.js'
import { recoveryBytes, recoveryText } from './recovery-key.ts'
import {
  CannotOpen,
  derive,
  keyOfPassphrase,
  keyOfRecovery,
  openContent,
  randomBytes,
  sealContent,
  unwrapKey,
  usualDerivation,
  wrapKey,
} from './sealing.ts'

const owner = { userId: '01890000-0000-7000-8000-000000000001', keyId: 'AAAAAAAAAAAAAAAAAAAAAA' }
const entryId = '01890000-0000-7000-8000-000000000002'
const content = { title: 'A title', tags: ['home'], body: 'canary '.repeat(60) }
const derivation = {
  algorithm: 'argon2id',
  salt: 'AAAAAAAAAAAAAAAAAAAAAA',
  memory: 256,
  passes: 1,
  lanes: 1,
} as const

test('the library gives the known answer of RFC 9106 for Argon2id', () => {
  const filled = (length: number, value: number) => new Uint8Array(length).fill(value)
  const tag = argon2id(filled(32, 1), filled(16, 2), {
    m: 32,
    t: 3,
    p: 4,
    dkLen: 32,
    key: filled(8, 3),
    personalization: filled(12, 4),
    version: 0x13,
  })
  expect(bytesToHex(tag)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659')
})

test('the library gives the known answer of draft-irtf-cfrg-xchacha A.3.1', () => {
  const text = new TextEncoder().encode(
    "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.",
  )
  const key = hexToBytes('808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f')
  const nonce = hexToBytes('404142434445464748494a4b4c4d4e4f5051525354555657')
  const about = hexToBytes('50515253c0c1c2c3c4c5c6c7')
  const sealed = bytesToHex(xchacha20poly1305(key, nonce, about).encrypt(text))
  expect(sealed.slice(0, 32)).toBe('bd6d179d3e83d43b9576579493c0e939')
  expect(sealed.slice(-32)).toBe('c0875924c1c7987947deafd8780acf49')
})

test('what is sealed opens with its key, says nothing of its words, and hides its length', () => {
  const key = randomBytes(32)
  const sealed = sealContent(owner, entryId, key, content)
  expect(openContent(owner, entryId, key, sealed)).toEqual(content)
  expect(sealed).not.toContain('canary')
  expect(sealed).toMatch(/^sol-sealed\.1\.[A-Za-z0-9_-]{1,64}\.[A-Za-z0-9_-]{32}\.[A-Za-z0-9_-]+$/)
  expect(sealContent(owner, entryId, key, { ...content, body: `${content.body}x` })).toHaveLength(
    sealed.length,
  )
})

test('another key, person, entry or a changed letter opens nothing', () => {
  const key = randomBytes(32)
  const sealed = sealContent(owner, entryId, key, content)
  const changed = `${sealed.slice(0, 100)}${sealed[100] === 'A' ? 'B' : 'A'}${sealed.slice(101)}`
  expect(() => openContent(owner, entryId, randomBytes(32), sealed)).toThrow(CannotOpen)
  expect(() => openContent({ ...owner, userId: entryId }, entryId, key, sealed)).toThrow(CannotOpen)
  expect(() => openContent(owner, owner.userId, key, sealed)).toThrow(CannotOpen)
  expect(() => openContent(owner, entryId, key, changed)).toThrow(CannotOpen)
})

test('the key comes back by the passphrase, however it is composed, and by the recovery key as it is written down', async () => {
  const key = randomBytes(32)
  const recovery = randomBytes(32)
  const byPassphrase = wrapKey(owner, 'passphrase', await derive('Zoë and seven kettles', derivation), key)
  const byRecovery = wrapKey(owner, 'recovery', keyOfRecovery(recovery), key)
  expect([byPassphrase.length, byRecovery.length]).toEqual([96, 96])
  const composed = await derive('Zoe\u0308 and seven kettles', derivation)
  expect(unwrapKey(owner, 'passphrase', composed, byPassphrase)).toEqual(key)
  const readAgain = recoveryBytes(` ${recoveryText(recovery).toLowerCase().replaceAll(' ', '-')} `)
  expect(readAgain && unwrapKey(owner, 'recovery', keyOfRecovery(readAgain), byRecovery)).toEqual(key)
  expect(() => unwrapKey(owner, 'recovery', composed, byPassphrase)).toThrow(CannotOpen)
})

test('a server that asks for a faster derivation is refused', async () => {
  await expect(keyOfPassphrase('x', { ...derivation, ...usualDerivation, memory: 19_456 })).rejects.toThrow(
    CannotOpen,
  )
})

test('a recovery key that is not whole is none', () => {
  expect(recoveryBytes(recoveryText(randomBytes(32)).slice(1))).toBeNull()
  expect(recoveryBytes(`${recoveryText(randomBytes(32)).slice(0, -1)}U`)).toBeNull()
})
