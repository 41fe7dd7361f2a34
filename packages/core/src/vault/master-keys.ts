/**
 * The keys that lie outside the database. The first wraps people's data keys, the others still unwrap what they once
 * wrapped, so that a new one can be put in front while everything runs.
 *
 *     wrapped = format(1) = 1 · nonce(12) · tag(16) · AES-256-GCM(data key)
 */
import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto'

const secretBytes = 32
const format = 1
const nonceAt = 1
const tagAt = 13
const textAt = 29
const cipher = 'aes-256-gcm'

interface MasterKey {
  /** Names the key without telling anything about it: 16 hexadecimal digits. */
  readonly id: string
  readonly wrapping: Buffer
}

export interface MasterKeys {
  /** What new data keys are wrapped with. */
  readonly currentId: string
  /** All that can be used, the current one first. */
  readonly ids: readonly string[]
  wrap(owner: KeyOwner, secret: Buffer): Buffer
  /** @throws when the master key is not at hand or anything is not as it was wrapped */
  unwrap(owner: KeyOwner, masterId: string, wrapped: Buffer): KeyObject
  /** Wrapped anew under the current master key. */
  rewrap(owner: KeyOwner, masterId: string, wrapped: Buffer): Buffer
}

export interface KeyOwner {
  readonly userId: string
  readonly keyId: number
}

const derived = (secret: Buffer, label: string, bytes: number): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `sol-os/${label}/v1`, bytes))

const masterKey = (secret: Buffer): MasterKey => {
  if (secret.length < secretBytes) throw new RangeError('A master key must have at least 32 bytes.')
  return {
    id: derived(secret, 'master-key-id', 8).toString('hex'),
    wrapping: derived(secret, 'master-key-wrapping', 32),
  }
}

const boundTo = ({ userId, keyId }: KeyOwner, masterId: string): Buffer =>
  Buffer.from(JSON.stringify([format, 'user-key', userId, keyId, masterId]))

const wrapWith = (key: MasterKey, owner: KeyOwner, secret: Buffer, nonce: Buffer): Buffer => {
  const engine = createCipheriv(cipher, key.wrapping, nonce)
  engine.setAAD(boundTo(owner, key.id))
  const text = Buffer.concat([engine.update(secret), engine.final()])
  return Buffer.concat([Buffer.of(format), nonce, engine.getAuthTag(), text])
}

const unwrapWith = (key: MasterKey, owner: KeyOwner, wrapped: Buffer): Buffer => {
  if (wrapped[0] !== format || wrapped.length !== textAt + secretBytes)
    throw new RangeError('not a wrapped key')
  const engine = createDecipheriv(cipher, key.wrapping, wrapped.subarray(nonceAt, tagAt), {
    authTagLength: 16,
  })
  engine.setAAD(boundTo(owner, key.id))
  engine.setAuthTag(wrapped.subarray(tagAt, textAt))
  return Buffer.concat([engine.update(wrapped.subarray(textAt)), engine.final()])
}

/** @param secrets at least one, each at least 32 random bytes; the first is the current one */
export const makeMasterKeys = (secrets: readonly [Buffer, ...Buffer[]]): MasterKeys => {
  const keys = secrets.map(masterKey)
  const current = masterKey(secrets[0])
  const plain = (owner: KeyOwner, masterId: string, wrapped: Buffer): Buffer => {
    const key = keys.find(({ id }) => id === masterId)
    if (!key) throw new RangeError('The master key is not at hand.')
    return unwrapWith(key, owner, wrapped)
  }
  const wrap: MasterKeys['wrap'] = (owner, secret) => wrapWith(current, owner, secret, randomBytes(12))
  return {
    currentId: current.id,
    ids: keys.map(({ id }) => id),
    wrap,
    unwrap: (owner, masterId, wrapped) => createSecretKey(plain(owner, masterId, wrapped)),
    rewrap: (owner, masterId, wrapped) => wrap(owner, plain(owner, masterId, wrapped)),
  }
}

/** A new data key. */
export const newDataKey = (): Buffer => randomBytes(secretBytes)
