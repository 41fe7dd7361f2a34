/**
 * A sealed value:
 *
 *     format(1) = 1 · key id(4, big endian) · salt(16) · nonce(12) · tag(16) · AES-256-GCM(padded value)
 *
 * Each value has a key of its own, expanded from the person's data key and the salt (HKDF-Expand with SHA-256; the data
 * key is uniformly random, so that RFC 5869 §3.3 lets the extraction go). Associated data name the place, and with it the
 * person; so a value that is moved, exchanged or rolled back does not open.
 */
import { createCipheriv, createDecipheriv, createHmac, randomBytes, type KeyObject } from 'node:crypto'
import type { Place } from '../shared/vault.ts'
import { padded, unpadded } from './padding.ts'

export const format = 1
const saltAt = 5
const nonceAt = saltAt + 16
const tagAt = nonceAt + 12
const textAt = tagAt + 16
const cipher = 'aes-256-gcm'

export interface DataKey {
  /** Counts up from 1, per person. */
  readonly id: number
  readonly secret: KeyObject
}

/** What differs from value to value; 28 random bytes, but for tests with known answers. */
type Fresh = Buffer

const subkey = (key: DataKey, salt: Buffer): Buffer =>
  createHmac('sha256', key.secret).update('sol/rec/v1').update(salt).update(Buffer.of(1)).digest()

const boundTo = (userId: string, keyId: number, { table, row, column, version }: Place): Buffer =>
  Buffer.from(JSON.stringify([format, keyId, userId, table, row, column, version]))

export const sealRecord = (
  key: DataKey,
  userId: string,
  place: Place,
  bytes: Uint8Array,
  fresh: Fresh = randomBytes(28),
): Buffer => {
  const head = Buffer.alloc(textAt)
  head[0] = format
  head.writeUInt32BE(key.id, 1)
  fresh.copy(head, saltAt)
  const nonce = head.subarray(nonceAt, tagAt)
  const engine = createCipheriv(cipher, subkey(key, head.subarray(saltAt, nonceAt)), nonce)
  engine.setAAD(boundTo(userId, key.id, place))
  const text = Buffer.concat([engine.update(padded(bytes)), engine.final()])
  engine.getAuthTag().copy(head, tagAt)
  return Buffer.concat([head, text])
}

/** The data key that a value was sealed with; undefined when it is no sealed value. */
export const keyIdOf = (sealed: Buffer): number | undefined =>
  sealed.length > textAt && sealed[0] === format ? sealed.readUInt32BE(1) : undefined

/** @throws when anything is not as it was sealed */
export const openRecord = (key: DataKey, userId: string, place: Place, sealed: Buffer): Buffer => {
  const nonce = sealed.subarray(nonceAt, tagAt)
  const engine = createDecipheriv(cipher, subkey(key, sealed.subarray(saltAt, nonceAt)), nonce, {
    authTagLength: 16,
  })
  engine.setAAD(boundTo(userId, key.id, place))
  engine.setAuthTag(sealed.subarray(tagAt, textAt))
  return unpadded(Buffer.concat([engine.update(sealed.subarray(textAt)), engine.final()]))
}
