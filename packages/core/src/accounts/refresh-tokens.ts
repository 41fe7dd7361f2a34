/**
 * Refresh tokens are computed, never stored: `v1.<session>.<generation>.<HMAC-SHA-256>`. A stolen database holds none,
 * and the token of a generation can be given out again when an answer was lost.
 */
import { sameTag, tagOf } from './keys.ts'

export interface Presented {
  readonly sessionId: string
  readonly generation: number
}

const version = 'v1'
const shape = /^v1\.([0-9a-f-]{36})\.(0|[1-9]\d{0,8})\.([\w-]{43})$/

export const refreshTokenOf = (key: Buffer, { sessionId, generation }: Presented): string =>
  `${version}.${sessionId}.${generation}.${tagOf(key, version, sessionId, String(generation))}`

/** What a token says, or undefined when this instance did not make it. */
export const readRefreshToken = (key: Buffer, token: string | undefined): Presented | undefined => {
  const [, sessionId, digits, tag] = shape.exec(token ?? '') ?? []
  if (sessionId === undefined || digits === undefined || tag === undefined) return undefined
  const expected = tagOf(key, version, sessionId, digits)
  return sameTag(tag, expected) ? { sessionId, generation: Number(digits) } : undefined
}
