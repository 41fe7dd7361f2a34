import {
  base64url,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  SignJWT,
  UnsecuredJWT,
  type JWTPayload,
} from 'jose'
import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { holds, makeAccessTokens } from './access-tokens.ts'
import { deriveKeys } from './keys.ts'

const { signing } = deriveKeys(randomBytes(32))
const issuer = 'https://sol.example.org'
const tokens = makeAccessTokens(signing, issuer)
const now = new Date('2026-03-02T08:00:00Z')
const seconds = now.getTime() / 1000
const about = { sub: randomUUID(), sid: randomUUID(), gen: 3 }
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)

const refused = { code: 'unauthenticated' }
const payload = (): JWTPayload => ({
  ...about,
  iss: issuer,
  aud: 'sol-os',
  jti: randomUUID(),
  iat: seconds,
  exp: seconds + 1800,
})
const header = { alg: 'EdDSA', typ: 'at+jwt' }

/** Signed with the real key, so that nothing but the named difference can be the reason for a refusal. */
const signed = (claims: object, protectedHeader: object = {}) =>
  new SignJWT({ ...payload(), ...claims })
    .setProtectedHeader({ ...header, ...protectedHeader })
    .sign(signing.privateKey, { crit: { 'x-unknown': true } })

/** Any header over any payload, with any signature. */
const assembled = (head: unknown, body: unknown, signature: (input: string) => string) => {
  const input = [head, body].map((part) => base64url.encode(JSON.stringify(part))).join('.')
  return `${input}.${signature(input)}`
}
const hs = (hash: string, key: string | Buffer) => (input: string) =>
  createHmac(hash, key).update(input).digest('base64url')
const publicPem = signing.publicKey.export({ format: 'pem', type: 'spki' })
const publicDer = signing.publicKey.export({ format: 'der', type: 'spki' })

test('a token that was issued says whose session it is', async () => {
  const { token, expiresAt } = await tokens.issue(about, now)
  expect(await tokens.verify(token, now)).toMatchObject(about)
  expect(expiresAt).toEqual(minutes(30))
})

test('the control: a token put together like the forged ones, with nothing wrong, is accepted', async () => {
  expect(await tokens.verify(await signed({}), now)).toMatchObject(about)
})

test('it works until the last moment of its 30 minutes, and no longer', async () => {
  const { token } = await tokens.issue(about, now)
  await expect(tokens.verify(token, new Date(minutes(30).getTime() - 1))).resolves.toMatchObject(about)
  await expect(tokens.verify(token, minutes(30))).rejects.toMatchObject(refused)
  // Claims that were verified before are held to the same moment.
  const claims = { ...about, iat: seconds, exp: seconds + 1800 }
  expect([holds(claims, new Date(minutes(30).getTime() - 1)), holds(claims, minutes(30))]).toEqual([
    true,
    false,
  ])
})

test('a clock that is set back does not extend a token', async () => {
  const { token } = await tokens.issue(about, now)
  await expect(tokens.verify(token, minutes(-60))).rejects.toMatchObject(refused)
  expect(holds({ ...about, iat: seconds, exp: seconds + 1800 }, minutes(-60))).toBe(false)
  await expect(tokens.verify(token, new Date(now.getTime() - 4000))).resolves.toMatchObject(about)
})

describe('forged', () => {
  const ownPair = () => generateKeyPair('EdDSA', { extractable: true })
  const byStranger = async (extra: object, alg = 'EdDSA') => {
    const { privateKey } = await ownPair()
    return new SignJWT(payload()).setProtectedHeader({ ...header, ...extra, alg }).sign(privateKey)
  }
  const withoutClaim = (name: string) => signed({ [name]: undefined })

  const forgeries: Record<string, () => string | Promise<string>> = {
    'alg none': () => new UnsecuredJWT(payload()).encode(),
    'alg none with typ': () => assembled({ ...header, alg: 'none' }, payload(), () => ''),
    'alg None': () => assembled({ ...header, alg: 'None' }, payload(), () => ''),
    'alg NONE with a signature': () => assembled({ ...header, alg: 'NONE' }, payload(), hs('sha256', 'x')),
    'no alg': () => assembled({ typ: 'at+jwt' }, payload(), () => ''),
    'alg as a list': () => assembled({ ...header, alg: ['EdDSA'] }, payload(), () => ''),
    'alg as null': () => assembled({ ...header, alg: null }, payload(), () => ''),
    'HS256 with the public key as PEM': () =>
      assembled({ ...header, alg: 'HS256' }, payload(), hs('sha256', publicPem)),
    'HS256 with the public key as DER': () =>
      assembled({ ...header, alg: 'HS256' }, payload(), hs('sha256', publicDer)),
    'HS256 with the raw public key': () =>
      assembled({ ...header, alg: 'HS256' }, payload(), hs('sha256', publicDer.subarray(-32))),
    'HS384 with the public key': () =>
      assembled({ ...header, alg: 'HS384' }, payload(), hs('sha384', publicPem)),
    'HS512 with the public key': () =>
      assembled({ ...header, alg: 'HS512' }, payload(), hs('sha512', publicPem)),
    'HS256 with an empty key': () => assembled({ ...header, alg: 'HS256' }, payload(), hs('sha256', '')),
    'EdDSA named, HMAC made': () => assembled(header, payload(), hs('sha256', publicPem)),
    'an empty signature': () => assembled(header, payload(), () => ''),
    'a signature of zeros': () => assembled(header, payload(), () => base64url.encode(new Uint8Array(64))),
    'a random signature': () => assembled(header, payload(), () => randomBytes(64).toString('base64url')),
    'a stranger’s key': () => byStranger({}),
    'a stranger’s key in jwk': async () => {
      const { publicKey, privateKey } = await ownPair()
      const jwk = await exportJWK(publicKey)
      return new SignJWT(payload()).setProtectedHeader({ ...header, jwk }).sign(privateKey)
    },
    'a stranger’s key with kid of a thumbprint': async () => {
      const { publicKey, privateKey } = await ownPair()
      const kid = await calculateJwkThumbprint(await exportJWK(publicKey))
      return new SignJWT(payload()).setProtectedHeader({ ...header, kid }).sign(privateKey)
    },
    'a stranger’s key by jku': () => byStranger({ jku: 'http://127.0.0.1:1/jwks.json' }),
    'a stranger’s key by x5u': () => byStranger({ x5u: 'http://127.0.0.1:1/cert.pem' }),
    'a stranger’s x5c': () => byStranger({ x5c: [publicDer.toString('base64')] }),
    'kid as a path': () => byStranger({ kid: '../../../../dev/null' }),
    'kid as SQL': () => byStranger({ kid: "' UNION SELECT 'key' --" }),
    'ES256 by a stranger': async () => {
      const { privateKey } = await generateKeyPair('ES256')
      return new SignJWT(payload()).setProtectedHeader({ ...header, alg: 'ES256' }).sign(privateKey)
    },
    'RS256 by a stranger': async () => {
      const { privateKey } = await generateKeyPair('RS256')
      return new SignJWT(payload()).setProtectedHeader({ ...header, alg: 'RS256' }).sign(privateKey)
    },
    'typ JWT': () => signed({}, { typ: 'JWT' }),
    'no typ': () => signed({}, { typ: undefined }),
    'typ of a refresh token': () => signed({}, { typ: 'rt+jwt' }),
    'another issuer': () => signed({ iss: 'https://evil.example' }),
    'an issuer with something behind it': () => signed({ iss: `${issuer}.evil.example` }),
    'no issuer': () => withoutClaim('iss'),
    'another audience': () => signed({ aud: 'another-service' }),
    'no audience': () => withoutClaim('aud'),
    'no expiry': () => withoutClaim('exp'),
    'no subject': () => withoutClaim('sub'),
    'no session': () => withoutClaim('sid'),
    'no generation': () => withoutClaim('gen'),
    'no id': () => withoutClaim('jti'),
    'no time of issue': () => withoutClaim('iat'),
    'a subject that is no id': () => signed({ sub: 'admin' }),
    'a session that is no id': () => signed({ sid: "x' OR '1'='1" }),
    'a generation below zero': () => signed({ gen: -1 }),
    'a generation as text': () => signed({ gen: '3' }),
    'expired a second ago': () => signed({ exp: seconds - 1, iat: seconds - 1801 }),
    'expires this moment': () => signed({ exp: seconds }),
    'expiry as text': () => assembled(header, { ...payload(), exp: '9999999999' }, () => ''),
    'not valid yet': () => signed({ nbf: seconds + 60 }),
    'issued in the future': () => signed({ iat: seconds + 3600, exp: seconds + 5400 }),
    'an unknown critical header': () => signed({}, { crit: ['x-unknown'], 'x-unknown': 1 }),
    'an unencoded payload (b64)': () =>
      assembled({ ...header, b64: false, crit: ['b64'] }, payload(), () => ''),
    nothing: () => '',
    'two dots': () => '..',
    garbage: () => randomBytes(100).toString('base64url'),
    'three parts of garbage': () =>
      Array.from({ length: 3 }, () => randomBytes(40).toString('base64url')).join('.'),
    'four parts': async () => `${await signed({})}.x`,
    'five parts, as if encrypted': () => 'a.b.c.d.e',
    'a line break inside': async () => (await signed({})).replace('.', '.\n'),
    'a NUL behind it': async () => `${await signed({})}\0`,
    'a payload that is a list': () => assembled(header, [payload()], () => ''),
    'a megabyte': () => 'a'.repeat(1_000_000),
  }

  test('there are at least sixty of them', () => {
    expect(Object.keys(forgeries).length).toBeGreaterThanOrEqual(60)
  })

  test.each(Object.entries(forgeries))('%s', async (_, forge) => {
    await expect(tokens.verify(await forge(), now)).rejects.toMatchObject(refused)
  })

  test('every changed character of header, payload and signature', async () => {
    const { token } = await tokens.issue(about, now)
    const changes = Array.from({ length: token.length }, (_, at) => {
      const other = token[at] === 'A' ? 'B' : 'A'
      return token.slice(0, at) + other + token.slice(at + 1)
    })
    const outcomes = await Promise.allSettled(changes.map((changed) => tokens.verify(changed, now)))
    const accepted = changes.filter((_, at) => outcomes[at]?.status === 'fulfilled')
    // Base64url has spare bits in the last character of a part; those spell the same bytes and are no forgery.
    const bytes = (text: string) =>
      text
        .split('.')
        .map((part) => Buffer.from(part, 'base64url').toString('hex'))
        .join()
    expect(accepted.filter((changed) => bytes(changed) !== bytes(token))).toEqual([])
  })
})
