/**
 * Sealed entries: the key is made, wrapped and used on this device, and the server never sees it. Passphrase → Argon2id
 * (RFC 9106) → wraps a random key; that key → XChaCha20-Poly1305 → the text, padded, tied to its person and entry.
 */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { argon2idAsync } from '@noble/hashes/argon2.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes } from '@noble/hashes/utils.js'
import type { Derivation } from '@sol/contracts/sealed-key'

const nonceLength = 24
const keyLength = 32
/** Lengths say something too: texts are padded to whole steps of this many bytes. */
const paddingStep = 256

/** What this app makes, and the least that it accepts from a server: less would invite guessing. */
export const usualDerivation = { memory: 65_536, passes: 3, lanes: 1 } as const

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

export const randomBytes = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length))

export const toBase64Url = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

export const fromBase64Url = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0))

/** It did not open: another passphrase, another key, or a changed text. Which of them cannot be told. */
export class CannotOpen extends Error {}

const closed = (key: Uint8Array, about: string, bytes: Uint8Array, nonce: Uint8Array): Uint8Array =>
  concatBytes(nonce, xchacha20poly1305(key, nonce, encoder.encode(about)).encrypt(bytes))

const opened = (key: Uint8Array, about: string, sealed: Uint8Array): Uint8Array => {
  try {
    const cipher = xchacha20poly1305(key, sealed.slice(0, nonceLength), encoder.encode(about))
    return cipher.decrypt(sealed.slice(nonceLength))
  } catch {
    throw new CannotOpen()
  }
}

/** One spelling of what was typed, so that every keyboard gives the same key. */
const spelled = (passphrase: string): Uint8Array => encoder.encode(passphrase.normalize('NFKC'))

/** Whether guessing a passphrase costs at least what it costs with a key that this app made. */
const isSlowEnough = ({ memory, passes }: Derivation): boolean =>
  memory >= usualDerivation.memory && passes >= usualDerivation.passes

/** Takes a while and lets the page go on meanwhile. `keyOfPassphrase` is the one that refuses what is too fast. */
export const derive = (
  passphrase: string,
  { memory, passes, lanes, salt }: Derivation,
): Promise<Uint8Array> =>
  argon2idAsync(spelled(passphrase), fromBase64Url(salt), {
    m: memory,
    t: passes,
    p: lanes,
    dkLen: keyLength,
    asyncTick: 12,
  })

/** @throws CannotOpen when a server asks for less work than this app does */
export const keyOfPassphrase = async (passphrase: string, derivation: Derivation): Promise<Uint8Array> => {
  if (!isSlowEnough(derivation)) throw new CannotOpen()
  return derive(passphrase, derivation)
}

/** A recovery key is 32 random bytes already: nothing has to be slow about it. */
export const keyOfRecovery = (recovery: Uint8Array): Uint8Array =>
  hkdf(sha256, recovery, undefined, encoder.encode('sol/sealed/recovery/1'), keyLength)

export interface KeyOwner {
  readonly userId: string
  readonly keyId: string
}

const wrapName = ({ userId, keyId }: KeyOwner, by: 'passphrase' | 'recovery') =>
  `sol-key|1|${userId}|${keyId}|${by}`

export const wrapKey = (
  owner: KeyOwner,
  by: 'passphrase' | 'recovery',
  wrapping: Uint8Array,
  key: Uint8Array,
) => toBase64Url(closed(wrapping, wrapName(owner, by), key, randomBytes(nonceLength)))

/** @throws CannotOpen */
export const unwrapKey = (
  owner: KeyOwner,
  by: 'passphrase' | 'recovery',
  wrapping: Uint8Array,
  wrapped: string,
) => opened(wrapping, wrapName(owner, by), fromBase64Url(wrapped))

const padded = (bytes: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(Math.ceil((bytes.length + 4) / paddingStep) * paddingStep)
  new DataView(whole.buffer).setUint32(0, bytes.length)
  whole.set(bytes, 4)
  return whole
}

const unpadded = (whole: Uint8Array): Uint8Array => {
  const length = new DataView(whole.buffer, whole.byteOffset).getUint32(0)
  if (length > whole.length - 4) throw new CannotOpen()
  return whole.slice(4, 4 + length)
}

/** What a sealed entry holds: everything that has words. */
export interface SealedContent {
  readonly title: string | null
  readonly tags: readonly string[]
  readonly body: string
}

const entryName = ({ userId, keyId }: KeyOwner, entryId: string) =>
  `sol-entry|1|${userId}|${keyId}|${entryId}`
const mark = 'sol-sealed'

export const sealContent = (
  owner: KeyOwner,
  entryId: string,
  key: Uint8Array,
  content: SealedContent,
): string => {
  const nonce = randomBytes(nonceLength)
  const bytes = padded(encoder.encode(JSON.stringify(content)))
  const sealed = closed(key, entryName(owner, entryId), bytes, nonce).slice(nonceLength)
  return [mark, '1', owner.keyId, toBase64Url(nonce), toBase64Url(sealed)].join('.')
}

/** @throws CannotOpen */
export const openContent = (
  owner: KeyOwner,
  entryId: string,
  key: Uint8Array,
  text: string,
): SealedContent => {
  const [name, format, keyId, nonce = '', sealed = ''] = text.split('.')
  if (name !== mark || format !== '1' || keyId !== owner.keyId) throw new CannotOpen()
  const bytes = concatBytes(fromBase64Url(nonce), fromBase64Url(sealed))
  return JSON.parse(decoder.decode(unpadded(opened(key, entryName(owner, entryId), bytes)))) as SealedContent
}
