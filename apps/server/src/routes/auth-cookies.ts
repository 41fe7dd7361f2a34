/** The two cookies of this API. No script can read them, and no other site's request carries them. */
import { parseCookie, stringifySetCookie, type SetCookie } from 'cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { apiPrefix } from '../mount.ts'

const authPath = `${apiPrefix}/auth`
const deviceCookie = 'sol_dev'
/** The longest that browsers keep a cookie (RFC 6265bis §5.5). */
const deviceSeconds = 400 * 24 * 60 * 60

const overTls = (publicUrl: string) => publicUrl.startsWith('https:')

/** `__Host-` makes the browser refuse the cookie from another host or path, but needs TLS and the path `/`. */
export const refreshCookieName = (publicUrl: string): string =>
  overTls(publicUrl) ? '__Host-sol_rt' : 'sol_rt'

export interface AuthCookies {
  refreshToken(request: FastifyRequest): string | undefined
  deviceProof(request: FastifyRequest): string | undefined
  setRefreshToken(reply: FastifyReply, token: string, seconds: number): void
  setDeviceProof(reply: FastifyReply, proof: string): void
  clearRefreshToken(reply: FastifyReply): void
}

export const authCookies = (publicUrl: string): AuthCookies => {
  const secure = overTls(publicUrl)
  const refreshCookie = refreshCookieName(publicUrl)
  const common = { httpOnly: true, sameSite: 'strict', secure } as const
  const refreshOptions: Omit<SetCookie, 'name' | 'value'> = { ...common, path: secure ? '/' : authPath }

  const read = (request: FastifyRequest, name: string) => parseCookie(request.headers.cookie ?? '')[name]
  const write = (
    reply: FastifyReply,
    name: string,
    value: string,
    options: Omit<SetCookie, 'name' | 'value'>,
  ) => void reply.header('set-cookie', stringifySetCookie({ name, value, ...options }))

  return {
    refreshToken: (request) => read(request, refreshCookie),
    deviceProof: (request) => read(request, deviceCookie),
    setRefreshToken: (reply, token, seconds) =>
      write(reply, refreshCookie, token, { ...refreshOptions, maxAge: Math.floor(seconds) }),
    setDeviceProof: (reply, proof) =>
      write(reply, deviceCookie, proof, { ...common, path: authPath, maxAge: deviceSeconds }),
    clearRefreshToken: (reply) => write(reply, refreshCookie, '', { ...refreshOptions, maxAge: 0 }),
  }
}
