/** Accounts and sessions. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { DisplayName, User } from './me.ts'
import { Id, IdParams, Instant, page, PageQuery, TimeZone } from './values.ts'

const Email = z.string().check(
  z.overwrite((text) => text.trim().normalize('NFC')),
  z.email(),
  z.maxLength(254),
)

/** 12 to 256 characters, every one of them counts; no rules about which. */
export const passwordMinimum = 12
export const NewPassword = z.string().check(z.minLength(passwordMinimum), z.maxLength(256))
/** When signing in, a password is only compared. */
const GivenPassword = z.string().check(z.minLength(1), z.maxLength(256))

/** An access token (30 minutes) beside the refresh cookie that came with it. */
export const SignedIn = z.object({
  accessToken: z.string(),
  expiresAt: Instant,
  user: User,
})
export type SignedIn = z.infer<typeof SignedIn>

export const register = endpoint({
  id: 'register',
  method: 'POST',
  path: '/auth/register',
  tag: 'Accounts',
  summary: 'Make an account and sign in. The first account is the administrator.',
  access: 'public',
  body: z.strictObject({ email: Email, password: NewPassword, displayName: DisplayName, timeZone: TimeZone }),
  status: 201,
  response: SignedIn,
  problems: ['registration_closed', 'cross_site', 'email_taken', 'too_many_requests'],
  secret: true,
})

export const login = endpoint({
  id: 'login',
  method: 'POST',
  path: '/auth/login',
  tag: 'Accounts',
  summary: 'Sign in with e-mail and password.',
  access: 'public',
  body: z.strictObject({ email: Email, password: GivenPassword }),
  status: 200,
  response: SignedIn,
  problems: ['invalid_credentials', 'cross_site', 'too_many_requests'],
  secret: true,
})

export const refresh = endpoint({
  id: 'refresh',
  method: 'POST',
  path: '/auth/refresh',
  tag: 'Accounts',
  summary: 'Exchange the refresh cookie for a new access token and a new cookie.',
  access: 'cookie',
  body: z.optional(
    z.strictObject({
      /** A random id kept by the client until the answer arrives; repeating it repeats a lost answer. */
      attempt: z.optional(z.string().check(z.minLength(16), z.maxLength(64))),
    }),
  ),
  status: 200,
  response: SignedIn,
  problems: ['cross_site', 'too_many_requests'],
  secret: true,
})

export const logout = endpoint({
  id: 'logout',
  method: 'POST',
  path: '/auth/logout',
  tag: 'Accounts',
  summary:
    'End this session, named by the refresh cookie or the access token. Safe to call when none is left.',
  access: 'public',
  status: 204,
  response: null,
  problems: ['cross_site'],
  secret: true,
})

export const Session = z.object({
  id: Id,
  /** Whether this is the session that asks. */
  current: z.boolean(),
  /** Browser and system in plain words, from the user agent. */
  device: z.string(),
  createdAt: Instant,
  lastUsedAt: Instant,
  expiresAt: Instant,
})
export type Session = z.infer<typeof Session>

export const listSessions = endpoint({
  id: 'listSessions',
  method: 'GET',
  path: '/auth/sessions',
  tag: 'Accounts',
  summary: 'List your open sessions, newest first.',
  access: 'user',
  query: PageQuery,
  status: 200,
  response: page(Session),
})

export const endSession = endpoint({
  id: 'endSession',
  method: 'DELETE',
  path: '/auth/sessions/:id',
  tag: 'Accounts',
  summary: 'End one of your sessions; its tokens stop working at once.',
  access: 'user',
  params: IdParams,
  status: 204,
  response: null,
  changes: ['sessions'],
})

export const changePassword = endpoint({
  id: 'changePassword',
  method: 'POST',
  path: '/auth/password',
  tag: 'Accounts',
  summary: 'Change your password; every other session ends.',
  access: 'user',
  body: z.strictObject({ currentPassword: GivenPassword, newPassword: NewPassword }),
  status: 204,
  response: null,
  problems: ['invalid_credentials', 'too_many_requests'],
  changes: ['sessions'],
  secret: true,
})
