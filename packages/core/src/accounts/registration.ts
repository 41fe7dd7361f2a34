/** Making an account. */
import type { register as contract } from '@sol/contracts/auth'
import type { RequestOf } from '@sol/contracts/endpoint'
import { users } from '@sol/db/schema/users'
import { AppError } from '../shared/app-error.ts'
import { newId } from '../shared/ids.ts'
import * as instance from './instance.ts'
import type { AccountsCtx } from './kit.ts'
import { rememberAccount } from './known-devices.ts'
import { counter, networkOf, registrations, useUp } from './limits.ts'
import { emailKeyOf, type SignedInDevice, type Visitor } from './login.ts'
import type { UserRow } from './me.ts'
import { assertHardToGuess } from './password-policy.ts'
import { issue, openSession } from './signing-in.ts'

type Registration = RequestOf<typeof contract>['body'] & { readonly visitor: Visitor }

/**
 * Makes an account and signs in; the first one is the administrator's.
 * @throws AppError registration_closed, email_taken, validation_failed (a password that is easy to guess),
 *   too_many_requests
 */
export const register = async (
  ctx: AccountsCtx,
  _actor: null,
  input: Registration,
): Promise<SignedInDevice> => {
  const { kit } = ctx
  await useUp(kit.store.limits, counter(kit.keys.limits, registrations, networkOf(input.visitor.ip)))
  assertOpen(await instance.get(ctx))
  await assertHardToGuess(input.password, input, 'password')
  // Before anybody looks whether the e-mail is known, so that both cases cost the same.
  const passwordHash = await kit.gate.run(() => kit.passwords.hash(input.password))
  const { user, session } = await store(ctx, input, passwordHash)
  const deviceProof = rememberAccount(kit.keys.deviceCookie, input.visitor.deviceProof, user.emailKey)
  return { ...(await issue(ctx, session, user)), deviceProof }
}

const assertOpen = ({ hasAccounts, registrationOpen }: Awaited<ReturnType<typeof instance.get>>): void => {
  if (hasAccounts && !registrationOpen) throw new AppError('registration_closed')
}

const store = (ctx: AccountsCtx, input: Registration, passwordHash: string) =>
  ctx.db.transaction(async (tx) => {
    const turn = await instance.takeTurn(tx)
    assertOpen(turn)
    const person = personFrom(ctx, input, passwordHash, turn.hasAccounts ? 'user' : 'admin')
    const [user] = await tx.insert(users).values(person).onConflictDoNothing().returning()
    if (!user)
      throw new AppError('email_taken', { detail: 'Nothing was changed. Signing in works with this e-mail.' })
    await ctx.vault.createKey(tx, user.id)
    const session = await openSession(ctx, tx, { userId: user.id, userAgent: input.visitor.userAgent })
    return { user, session }
  })

const personFrom = (ctx: AccountsCtx, input: Registration, passwordHash: string, role: UserRow['role']) => ({
  id: newId(),
  email: input.email,
  emailKey: emailKeyOf(input.email),
  displayName: input.displayName,
  timeZone: input.timeZone,
  role,
  passwordHash,
  createdAt: ctx.now,
  updatedAt: ctx.now,
})
