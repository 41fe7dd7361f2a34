/**
 * How often a password may be tried (security.md §3.6, OWASP ASVS 5.0 6.3.1, NIST SP 800-63B-4 §3.2.2). Strangers run into
 * layers by address and by account; a device that the account knows has a budget of its own and is never held up by them.
 */
import ipaddr from 'ipaddr.js'
import { AppError } from '../shared/app-error.ts'
import type { Allowance, Limits } from '../shared/store.ts'
import { tagOf } from './keys.ts'

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** Every fifth failure in a row blocks the pair of account and address for twice as long: 30 s up to 15 minutes. */
export const pairSteps: readonly Allowance[] = [30, 60, 120, 240, 480, 900].map((blockSeconds, step) => ({
  name: `login.pair.${step + 1}`,
  points: 5 * (step + 1),
  seconds: 15 * minute * (step + 1),
  blockSeconds,
}))

export const addressPerMinute: Allowance = { name: 'login.address.minute', points: 20, seconds: minute }
export const addressPerDay: Allowance = { name: 'login.address.day', points: 200, seconds: day }
/** All unknown devices together. */
export const accountPerDay: Allowance = { name: 'login.account', points: 100, seconds: day }
export const knownDevice: Allowance = { name: 'login.device', points: 10, seconds: 15 * minute }
export const passwordCheck: Allowance = { name: 'password.check', points: 10, seconds: 15 * minute }
export const registrations: Allowance = { name: 'register.address', points: 200, seconds: hour }

/** One counter: what is allowed, and for whom. */
export type Counter = readonly [allowance: Allowance, key: string]

/** An IPv4 address, or the /64 of an IPv6 address: a household has one, and costs a guesser nothing to vary below. */
export const networkOf = (ip: string): string => {
  if (!ipaddr.isValid(ip)) return ip
  const address = ipaddr.process(ip)
  if (address.kind() === 'ipv4') return address.toString()
  return `${ipaddr.fromByteArray([...address.toByteArray().slice(0, 8), ...new Array<number>(8).fill(0)]).toString()}/64`
}

/** What is stored is an HMAC: neither e-mail nor address. */
export const counter = (key: Buffer, allowance: Allowance, ...who: readonly string[]): Counter => [
  allowance,
  tagOf(key, allowance.name, ...who),
]

const refuse = (retryAfter: number) =>
  new AppError('too_many_requests', {
    detail: 'Nothing was changed and nothing is lost. It works again after a short wait.',
    retryAfter: Math.max(1, Math.ceil(retryAfter)),
  })

/** @throws AppError too_many_requests, with the seconds to wait, when one of the counters is used up */
export const assertAllowed = async (limits: Limits, counters: readonly Counter[]): Promise<void> => {
  const waits = await Promise.all(counters.map(([allowance, key]) => limits.peek(allowance, key)))
  const longest = Math.max(0, ...waits)
  if (longest > 0) throw refuse(longest)
}

/** Counts a failure. Done outside any transaction: a failed login must not take its trace with it. */
export const countFailure = async (limits: Limits, counters: readonly Counter[]): Promise<void> => {
  await Promise.all(counters.map(([allowance, key]) => limits.use(allowance, key)))
}

/** Uses a point. @throws AppError too_many_requests when there was none left */
export const useUp = async (limits: Limits, [allowance, key]: Counter): Promise<void> => {
  const wait = await limits.use(allowance, key)
  if (wait > 0) throw refuse(wait)
}

export const forgive = async (limits: Limits, counters: readonly Counter[]): Promise<void> => {
  await Promise.all(counters.map(([allowance, key]) => limits.clear(allowance, key)))
}
