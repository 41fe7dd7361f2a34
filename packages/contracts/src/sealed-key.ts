/**
 * The key of sealed entries, wrapped twice on the person's device: under their passphrase and under their recovery key.
 * The server stores what is here and can open none of it.
 */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { Instant, Version } from './values.ts'

const base64url = (least: number, most: number) =>
  z.string().check(z.minLength(least), z.maxLength(most), z.regex(/^[A-Za-z0-9_-]+$/, 'Expected base64url'))

/** Argon2id (RFC 9106). The floor is the client's; a server that asks for less is refused there. */
export const Derivation = z.object({
  algorithm: z.literal('argon2id'),
  salt: base64url(22, 64),
  /** KiB. */
  memory: z.int().check(z.minimum(19_456), z.maximum(1_048_576)),
  passes: z.int().check(z.minimum(2), z.maximum(20)),
  lanes: z.int().check(z.minimum(1), z.maximum(4)),
})
export type Derivation = z.infer<typeof Derivation>

/** nonce (24 bytes) and XChaCha20-Poly1305 of the 32 bytes, together. */
const Wrapped = base64url(96, 96)

const wrapping = {
  /** A name for the key itself, which never changes. */
  keyId: base64url(22, 22),
  derivation: Derivation,
  byPassphrase: Wrapped,
  byRecovery: Wrapped,
}

export const SealedKey = z.object({ ...wrapping, createdAt: Instant, version: Version })
export type SealedKey = z.infer<typeof SealedKey>

export const getSealedKey = endpoint({
  id: 'getSealedKey',
  method: 'GET',
  path: '/sealed-key',
  tag: 'Sealed entries',
  summary: 'Read the wrapped key of your sealed entries; null when there is none.',
  access: 'user',
  status: 200,
  response: z.object({ key: z.nullable(SealedKey) }),
})

export const createSealedKey = endpoint({
  id: 'createSealedKey',
  method: 'POST',
  path: '/sealed-key',
  tag: 'Sealed entries',
  summary: 'Keep a wrapped key; there is one a person.',
  access: 'user',
  body: z.strictObject(wrapping),
  status: 201,
  response: SealedKey,
  problems: ['id_taken'],
  changes: ['journal'],
  versioned: true,
  secret: true,
})

export const updateSealedKey = endpoint({
  id: 'updateSealedKey',
  method: 'PATCH',
  path: '/sealed-key',
  tag: 'Sealed entries',
  summary: 'Wrap the same key anew: another passphrase or another recovery key.',
  access: 'user',
  body: z.strictObject({
    keyId: wrapping.keyId,
    derivation: z.optional(Derivation),
    byPassphrase: z.optional(Wrapped),
    byRecovery: z.optional(Wrapped),
  }),
  status: 200,
  response: SealedKey,
  problems: ['not_found'],
  changes: ['journal'],
  versioned: true,
  secret: true,
})
