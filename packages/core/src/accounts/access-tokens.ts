/** Access tokens: JWTs signed with this instance's Ed25519 key, 30 minutes long (RFC 7519, RFC 8725, RFC 9068). */
import { jwtVerify, SignJWT } from 'jose'
import * as z from 'zod/mini'
import { AppError } from '../shared/app-error.ts'
import { newId } from '../shared/ids.ts'
import type { Keys } from './keys.ts'

const lifetimeSeconds = 30 * 60
/** How far the clocks of two instances may differ. */
const clockSkewSeconds = 5
const algorithm = 'EdDSA'
const type = 'at+jwt'
const audience = 'sol-os'

const Claims = z.object({
  /** The person. */
  sub: z.uuid(),
  /** The session, and the generation of it that this token came with. */
  sid: z.uuid(),
  gen: z.int().check(z.minimum(0)),
  iat: z.int(),
  exp: z.int(),
})
export type Claims = z.infer<typeof Claims>

export interface AccessToken {
  readonly token: string
  readonly expiresAt: Date
}

export interface AccessTokens {
  issue(about: Pick<Claims, 'sub' | 'sid' | 'gen'>, now: Date): Promise<AccessToken>
  /** About 60 µs; callers keep the result. @throws AppError unauthenticated */
  verify(token: string, now: Date): Promise<Claims>
}

/** Whether verified claims hold at this moment. A token from the future means that the clock was set back. */
export const holds = ({ iat, exp }: Claims, now: Date): boolean => {
  const seconds = now.getTime() / 1000
  return seconds < exp && seconds >= iat - clockSkewSeconds
}

export const makeAccessTokens = (
  { privateKey, publicKey }: Keys['signing'],
  issuer: string,
): AccessTokens => {
  const issue: AccessTokens['issue'] = async ({ sub, sid, gen }, now) => {
    const issuedAt = Math.floor(now.getTime() / 1000)
    const token = await new SignJWT({ sid, gen })
      .setProtectedHeader({ alg: algorithm, typ: type })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(sub)
      .setJti(newId())
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + lifetimeSeconds)
      .sign(privateKey)
    return { token, expiresAt: new Date((issuedAt + lifetimeSeconds) * 1000) }
  }

  const verify: AccessTokens['verify'] = async (token, now) => {
    const verified = await jwtVerify(token, publicKey, {
      algorithms: [algorithm],
      typ: type,
      issuer,
      audience,
      requiredClaims: ['sub', 'sid', 'gen', 'jti', 'iat', 'exp'],
      currentDate: now,
    }).catch(() => null)
    const claims = Claims.safeParse(verified?.payload)
    if (!claims.success || !holds(claims.data, now)) throw new AppError('unauthenticated')
    return claims.data
  }

  return { issue, verify }
}
