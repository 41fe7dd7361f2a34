/** Changing the password of one's own account. */
import { and, eq } from 'drizzle-orm'
import type { changePassword as contract } from '@sol/contracts/auth'
import type { RequestOf } from '@sol/contracts/endpoint'
import { users } from '@sol/db/schema/users'
import { AppError, found } from '../shared/app-error.ts'
import type { Actor } from '../shared/context.ts'
import type { AccountsCtx } from './kit.ts'
import { assertAllowed, counter, countFailure, passwordCheck } from './limits.ts'
import type { UserRow } from './me.ts'
import { assertHardToGuess } from './password-policy.ts'
import { announceEnded, assertOpenNow } from './session-state.ts'
import { endOthers } from './sessions.service.ts'

type Change = RequestOf<typeof contract>['body']

/**
 * Changes the password and ends every other session.
 * @throws AppError invalid_credentials, validation_failed (easy to guess), too_many_requests, unauthenticated
 */
export const changePassword = async (ctx: AccountsCtx, actor: Actor, input: Change): Promise<void> => {
  await assertOpenNow(ctx.db, actor)
  const [user] = await ctx.db.select().from(users).where(eq(users.id, actor.userId))
  const account = found(user)
  await assertHardToGuess(input.newPassword, account, 'newPassword')
  await confirm(ctx, account, input.currentPassword)
  const passwordHash = await ctx.kit.gate.run(() => ctx.kit.passwords.hash(input.newPassword))
  await announceEnded(ctx.kit, await replace(ctx, actor, account, passwordHash))
}

const confirm = async ({ kit }: AccountsCtx, account: UserRow, password: string): Promise<void> => {
  const counters = [counter(kit.keys.limits, passwordCheck, account.id)]
  const matches = await kit.gate.run(async () => {
    await assertAllowed(kit.store.limits, counters)
    const right = await kit.passwords.matches(password, account.passwordHash)
    if (!right) await countFailure(kit.store.limits, counters)
    return right
  })
  if (!matches) throw new AppError('invalid_credentials')
}

/** Only over the hash that was compared: of two changes at once, one wins and the other is told. */
const replace = (ctx: AccountsCtx, actor: Actor, account: UserRow, passwordHash: string): Promise<string[]> =>
  ctx.db.transaction(async (tx) => {
    const [changed] = await tx
      .update(users)
      .set({ passwordHash, updatedAt: ctx.now })
      .where(and(eq(users.id, actor.userId), eq(users.passwordHash, account.passwordHash)))
      .returning({ id: users.id })
    if (!changed) throw new AppError('invalid_credentials')
    return endOthers(tx, actor, ctx.now)
  })
