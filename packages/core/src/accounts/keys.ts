/**
 * Every key of an instance comes from its one 32-byte secret by HKDF-SHA-256 (RFC 5869) with a label of its own, so that
 * a key that leaks tells nothing about the others, and one secret is all there is to keep and to restore.
 */
import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto'

const secretBytes = 32

export interface Keys {
  /** Ed25519, for access tokens. */
  readonly signing: { readonly privateKey: KeyObject; readonly publicKey: KeyObject }
  readonly passwordPepper: Buffer
  readonly refreshToken: Buffer
  readonly limits: Buffer
  readonly deviceCookie: Buffer
}

/** The fixed head of a PKCS #8 Ed25519 private key; the 32-byte seed follows (RFC 8410 §7). */
const ed25519Head = Buffer.from('302e020100300506032b657004220420', 'hex')

const signingPair = (seed: Buffer): Keys['signing'] => {
  const privateKey = createPrivateKey({
    key: Buffer.concat([ed25519Head, seed]),
    format: 'der',
    type: 'pkcs8',
  })
  return { privateKey, publicKey: createPublicKey(privateKey) }
}

/** @throws RangeError when the secret is shorter than 32 bytes: jose itself would sign with five (security.md M15). */
export const deriveKeys = (secret: Buffer): Keys => {
  if (secret.length < secretBytes)
    throw new RangeError('The secret of this instance must have at least 32 bytes.')
  const derive = (label: string) => Buffer.from(hkdfSync('sha256', secret, '', `sol-os/${label}/v1`, 32))
  return {
    signing: signingPair(derive('access-token')),
    passwordPepper: derive('password-pepper'),
    refreshToken: derive('refresh-token'),
    limits: derive('limits'),
    deviceCookie: derive('device-cookie'),
  }
}

/** HMAC-SHA-256 in base64url; the parts cannot run into each other. */
export const tagOf = (key: Buffer, ...parts: readonly string[]): string =>
  createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url')

/** Compares in constant time, whatever the lengths. */
export const sameTag = (given: string, expected: string): boolean => {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)]
  return left.length === right.length && timingSafeEqual(left, right)
}
