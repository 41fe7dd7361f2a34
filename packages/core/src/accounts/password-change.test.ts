import { eq } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { sessions } from '@sol/db/schema/sessions'
import { users } from '@sol/db/schema/users'
import type { Actor } from '../shared/context.ts'
import type { AccountsCtx } from './kit.ts'
import { changePassword } from './password-change.ts'
import { authenticate } from './session-state.ts'
import { openSession, issue } from './signing-in.ts'
import { accountsTest, signIn, withCheapHash, type Instance } from './testing/accounts.ts'

const currentPassword = 'tide glass lantern'
const newPassword = 'harbour under seven moons'
const refused = { code: 'unauthenticated' }

interface Signed {
  readonly ctx: AccountsCtx
  readonly actor: Actor
  /** The same person on another device. */
  readonly elsewhere: string
  readonly here: string
  readonly userId: string
}

const onTwoDevices = async (instance: Instance): Promise<Signed> => {
  const ctx = withCheapHash(instance.at(new Date()))
  const { user, signedIn } = await signIn(ctx)
  const passwordHash = await ctx.kit.passwords.hash(currentPassword)
  await ctx.db.update(users).set({ passwordHash }).where(eq(users.id, user.id))
  const other = await issue(
    ctx,
    await openSession(ctx, ctx.db, { userId: user.id, userAgent: undefined }),
    user,
  )
  const actor = await authenticate(ctx.kit, ctx.db, signedIn.accessToken, ctx.now)
  return { ctx, actor, here: signedIn.accessToken, elsewhere: other.signedIn.accessToken, userId: user.id }
}

const hashOf = async ({ ctx, userId }: Signed) =>
  (await ctx.db.select().from(users).where(eq(users.id, userId)))[0]?.passwordHash

describe('changing the password', () => {
  accountsTest('replaces it and ends every other session at once', async ({ instance }) => {
    const signed = await onTwoDevices(instance)
    const { ctx, actor, here, elsewhere } = signed
    await authenticate(ctx.kit, ctx.db, elsewhere, ctx.now)
    await changePassword(ctx, actor, { currentPassword, newPassword })
    expect(await ctx.kit.passwords.matches(newPassword, await hashOf(signed))).toBe(true)
    await expect(authenticate(ctx.kit, ctx.db, here, ctx.now)).resolves.toBeDefined()
    await expect(authenticate(ctx.kit, ctx.db, elsewhere, ctx.now)).rejects.toMatchObject(refused)
  })

  accountsTest('leaves other people’s sessions alone', async ({ instance }) => {
    const { ctx, actor } = await onTwoDevices(instance)
    const { signedIn } = await signIn(ctx)
    await changePassword(ctx, actor, { currentPassword, newPassword })
    await expect(authenticate(ctx.kit, ctx.db, signedIn.accessToken, ctx.now)).resolves.toBeDefined()
  })

  accountsTest('of two at once, one wins and the other is told', async ({ instance }) => {
    const { ctx, actor } = await onTwoDevices(instance)
    const changes = [newPassword, 'lantern over the old bridge'].map((next) =>
      changePassword(ctx, actor, { currentPassword, newPassword: next }),
    )
    const outcomes = await Promise.allSettled(changes)
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('nothing changes', () => {
  const unchanged = async (
    signed: Signed,
    input: { currentPassword: string; newPassword: string },
    refusal: object,
  ) => {
    const before = await hashOf(signed)
    await expect(changePassword(signed.ctx, signed.actor, input)).rejects.toMatchObject(refusal)
    expect(await hashOf(signed)).toBe(before)
    await expect(
      authenticate(signed.ctx.kit, signed.ctx.db, signed.elsewhere, signed.ctx.now),
    ).resolves.toBeDefined()
  }

  accountsTest('when the current password is wrong', async ({ instance }) => {
    const signed = await onTwoDevices(instance)
    await unchanged(
      signed,
      { currentPassword: 'another password', newPassword },
      { code: 'invalid_credentials' },
    )
  })

  accountsTest('when the new one is easy to guess', async ({ instance }) => {
    const signed = await onTwoDevices(instance)
    const refusal = { code: 'validation_failed', details: { issues: [{ path: ['newPassword'] }] } }
    await unchanged(signed, { currentPassword, newPassword: 'password1234' }, refusal)
  })

  accountsTest(
    'when the session ended a moment ago, whatever is remembered about it',
    async ({ instance }) => {
      const signed = await onTwoDevices(instance)
      const { ctx, actor } = signed
      await ctx.db.update(sessions).set({ revokedAt: ctx.now }).where(eq(sessions.id, actor.sessionId))
      await unchanged(signed, { currentPassword, newPassword }, refused)
    },
  )

  accountsTest(
    'after ten wrong guesses at the current one, even with the right one',
    async ({ instance }) => {
      const signed = await onTwoDevices(instance)
      const never = { ...signed.ctx.kit.passwords, matches: () => Promise.resolve(false) }
      const guessing = { ...signed.ctx, kit: { ...signed.ctx.kit, passwords: never } }
      for (let guess = 0; guess < 10; guess += 1) {
        await expect(
          changePassword(guessing, signed.actor, { currentPassword: 'a guess', newPassword }),
        ).rejects.toMatchObject({ code: 'invalid_credentials' })
      }
      await unchanged(signed, { currentPassword, newPassword }, { code: 'too_many_requests' })
    },
  )
})
