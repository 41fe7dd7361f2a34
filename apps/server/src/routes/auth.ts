import type { FastifyReply, FastifyRequest } from 'fastify'
import * as contract from '@sol/contracts/auth'
import type { AccountsCtx } from '@sol/core/accounts/kit'
import { login, type SignedInDevice, type Visitor } from '@sol/core/accounts/login'
import { changePassword } from '@sol/core/accounts/password-change'
import { register } from '@sol/core/accounts/registration'
import * as sessions from '@sol/core/accounts/sessions.service'
import { refresh, type Issued } from '@sol/core/accounts/signing-in'
import type { Ctx } from '@sol/core/shared/context'
import type { App } from '../app.ts'
import { mount, type Exchange } from '../mount.ts'
import { authCookies } from './auth-cookies.ts'
import { refuseCrossSite } from './cross-site.ts'

/** Settles once nothing more will be sent, whether it arrived or the connection broke. */
const answered = ({ raw }: FastifyReply): Promise<void> =>
  new Promise((resolve) => {
    raw.once('finish', resolve)
    raw.once('close', resolve)
  })

/** Whoever signs out may hold no access token any more, or half of one: that is no reason to stay signed in. */
const accessTokenOf = ({ headers }: FastifyRequest): string | undefined =>
  /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1]

const deskOf = (app: App) => {
  const { publicUrl } = app.deps
  const cookies = authCookies(publicUrl)

  const hand = ({ reply, request }: Exchange, { signedIn, refreshToken, refreshExpiresAt }: Issued) => {
    const seconds = (refreshExpiresAt.getTime() - request.arrivedAt.getTime()) / 1000
    cookies.setRefreshToken(reply, refreshToken, seconds)
    return signedIn
  }

  return {
    cookies,
    accounts: (ctx: Ctx): AccountsCtx => ({ ...ctx, kit: app.kit }),
    refuseCrossSite: ({ request }: Exchange) => refuseCrossSite(request, publicUrl),
    visitor: (request: FastifyRequest): Visitor => ({
      ip: request.ip,
      userAgent: request.headers['user-agent'],
      deviceProof: cookies.deviceProof(request),
    }),
    hand,
    /** After a password was given: the device is known from now on. */
    handToDevice: (http: Exchange, issued: SignedInDevice) => {
      cookies.setDeviceProof(http.reply, issued.deviceProof)
      return hand(http, issued)
    },
  }
}

export const authRoutes = (app: App): void => {
  const { accounts, cookies, hand, handToDevice, refuseCrossSite: guard, visitor } = deskOf(app)

  mount(app, contract.register, async (ctx, actor, { body, http }) => {
    guard(http)
    return handToDevice(
      http,
      await register(accounts(ctx), actor, { ...body, visitor: visitor(http.request) }),
    )
  })

  mount(app, contract.login, async (ctx, actor, { body, http }) => {
    guard(http)
    return handToDevice(http, await login(accounts(ctx), actor, { ...body, visitor: visitor(http.request) }))
  })

  mount(app, contract.refresh, async (ctx, actor, { body, http }) => {
    guard(http)
    const refreshToken = cookies.refreshToken(http.request)
    const exchange = { refreshToken, attempt: body?.attempt, answered: answered(http.reply) }
    return hand(http, await refresh(accounts(ctx), actor, exchange))
  })

  mount(app, contract.logout, async (ctx, actor, { http }) => {
    guard(http)
    const refreshToken = cookies.refreshToken(http.request)
    await sessions.logout(accounts(ctx), actor, { refreshToken, accessToken: accessTokenOf(http.request) })
    cookies.clearRefreshToken(http.reply)
  })

  mount(app, contract.listSessions, (ctx, actor, { query }) => sessions.list(ctx, actor, query))
  mount(app, contract.endSession, (ctx, actor, { params }) => sessions.end(accounts(ctx), actor, params))
  mount(app, contract.changePassword, (ctx, actor, { body }) => changePassword(accounts(ctx), actor, body))
}
