/**
 * The operations that the app calls: of each contract only what a request needs. The schemas stay out of the first
 * load (20 kB of gzip); the compiler refuses a method or path that differs from the contract's.
 */
import type * as auth from '@sol/contracts/auth'
import type * as checkins from '@sol/contracts/checkins'
import type { Endpoint } from '@sol/contracts/endpoint'
import type * as focus from '@sol/contracts/focus-sessions'
import type * as instance from '@sol/contracts/instance'
import type * as me from '@sol/contracts/me'
import type * as tasks from '@sol/contracts/tasks'
import type * as today from '@sol/contracts/today'

export interface Operation<E extends Endpoint> {
  readonly method: E['method']
  readonly path: E['path']
  /** Never there at run time: carries the contract's types. */
  readonly contract?: E
}

const operation = <E extends Endpoint>(method: E['method'], path: E['path']): Operation<E> => ({ method, path })

export const register = operation<typeof auth.register>('POST', '/auth/register')
export const login = operation<typeof auth.login>('POST', '/auth/login')
export const refresh = operation<typeof auth.refresh>('POST', '/auth/refresh')
export const logout = operation<typeof auth.logout>('POST', '/auth/logout')
export const listSessions = operation<typeof auth.listSessions>('GET', '/auth/sessions')
export const endSession = operation<typeof auth.endSession>('DELETE', '/auth/sessions/:id')
export const changePassword = operation<typeof auth.changePassword>('POST', '/auth/password')
export const getMe = operation<typeof me.getMe>('GET', '/me')
export const updateMe = operation<typeof me.updateMe>('PATCH', '/me')
export const getInstance = operation<typeof instance.getInstance>('GET', '/instance')
export const updateInstance = operation<typeof instance.updateInstance>('PATCH', '/instance')
export const getToday = operation<typeof today.getToday>('GET', '/today')
export const createTask = operation<typeof tasks.createTask>('POST', '/tasks')
export const updateTask = operation<typeof tasks.updateTask>('PATCH', '/tasks/:id')
export const startFocus = operation<typeof focus.startFocus>('POST', '/focus-sessions')
export const currentFocus = operation<typeof focus.currentFocus>('GET', '/focus-sessions/current')
export const updateFocus = operation<typeof focus.updateFocus>('PATCH', '/focus-sessions/:id')
export const logCheckin = operation<typeof checkins.logCheckin>('POST', '/checkins')
