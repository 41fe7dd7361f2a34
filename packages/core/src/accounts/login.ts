/** Signing in with e-mail and password. A known and an unknown e-mail take the same path and the same time. */
import { eq } from 'drizzle-orm'
import type { login as contract } from '@sol/contracts/auth'
import type { RequestOf } from '@sol/contracts/endpoint'
import { users } from '@sol/db/schema/users'
import { AppError } from '../shared/app-error.ts'
import type { AccountsCtx } from './kit.ts'
import { deviceKnownTo, rememberAccount } from './known-devices.ts'
import {
  accountPerDay,
  addressPerDay,
  addressPerMinute,
  assertAllowed,
  counter,
  countFailure,
  forgive,
  knownDevice,
  networkOf,
  pairSteps,
  type Counter,
} from './limits.ts'
import type { UserRow } from './me.ts'
import { issue, openSession, type Issued } from './signing-in.ts'

/** Who knocks: what the connection says about them. */
export interface Visitor {
  readonly ip: string
  readonly userAgent: string | undefined
  /** The device cookie. */
  readonly deviceProof: string | undefined
}

export type SignedInDevice = Issued & {
  /** What the device cookie is set to. */
  readonly deviceProof: string
}

type Login = RequestOf<typeof contract>['body'] & { readonly visitor: Visitor }

/** What e-mails are compared by. */
export const emailKeyOf = (email: string): string => email.toLowerCase()

/** @throws AppError invalid_credentials, too_many_requests */
export const login = async (ctx: AccountsCtx, _actor: null, input: Login): Promise<SignedInDevice> => {
  const emailKey = emailKeyOf(input.email)
  const counters = countersOf(ctx, emailKey, input.visitor)
  const user = await checkPassword(ctx, { emailKey, password: input.password, counters })
  const deviceProof = rememberAccount(ctx.kit.keys.deviceCookie, input.visitor.deviceProof, emailKey)
  const session = await openUnlessChanged(ctx, user, input.visitor)
  return { ...(await issue(ctx, session, user)), deviceProof }
}

interface Counters {
  /** Where failures count. */
  readonly all: readonly Counter[]
  /** What a success empties. Points of an address or of the whole account come back with time only. */
  readonly own: readonly Counter[]
}

/** A device that the account knows has its own budget; everybody else shares the layers. */
const countersOf = ({ kit }: AccountsCtx, emailKey: string, visitor: Visitor): Counters => {
  const count = (...args: [Counter[0], ...string[]]) => counter(kit.keys.limits, ...args)
  const device = deviceKnownTo(kit.keys.deviceCookie, visitor.deviceProof, emailKey)
  if (device !== undefined) {
    const own = [count(knownDevice, emailKey, device)]
    return { all: own, own }
  }
  const network = networkOf(visitor.ip)
  const own = pairSteps.map((step) => count(step, emailKey, network))
  const shared = [
    count(addressPerMinute, network),
    count(addressPerDay, network),
    count(accountPerDay, emailKey),
  ]
  return { all: [...own, ...shared], own }
}

interface Check {
  readonly emailKey: string
  readonly password: string
  readonly counters: Counters
}

const checkPassword = async (ctx: AccountsCtx, { emailKey, password, counters }: Check): Promise<UserRow> => {
  const { gate, passwords, store } = ctx.kit
  await assertAllowed(store.limits, counters.all)
  const [user] = await ctx.db.select().from(users).where(eq(users.emailKey, emailKey))
  // Asked again inside: a hundred guesses at once are let in one after the other, each seeing what the last one cost.
  const matches = await gate.run(async () => {
    await assertAllowed(store.limits, counters.all)
    const right = await passwords.matches(password, user?.passwordHash)
    await (right ? forgive(store.limits, counters.own) : countFailure(store.limits, counters.all))
    return right
  })
  if (!user || !matches) throw new AppError('invalid_credentials')
  return user
}

/** A password that was changed while it was being compared opens nothing: the change has just ended the other sessions. */
const openUnlessChanged = (ctx: AccountsCtx, user: UserRow, { userAgent }: Visitor) =>
  ctx.db.transaction(async (tx) => {
    const [now] = await tx.select().from(users).where(eq(users.id, user.id)).for('share')
    if (now?.passwordHash !== user.passwordHash) throw new AppError('invalid_credentials')
    return openSession(ctx, tx, { userId: user.id, userAgent })
  })
