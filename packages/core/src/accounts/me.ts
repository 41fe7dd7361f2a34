/** The person's own profile and settings. */
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { RequestOf } from '@sol/contracts/endpoint'
import type { updateMe, User } from '@sol/contracts/me'
import { readSettings, type SettingsChange } from '@sol/contracts/settings'
import { sessions } from '@sol/db/schema/sessions'
import { users } from '@sol/db/schema/users'
import { found } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { updated } from '../shared/version.ts'
import type { AccountsCtx } from './kit.ts'
import { doubtCopies } from './session-state.ts'

export type UserRow = typeof users.$inferSelect

export const toUser = (row: UserRow): User => ({
  id: row.id,
  email: row.email,
  displayName: row.displayName,
  role: row.role,
  timeZone: row.timeZone,
  wakeTime: row.wakeTime,
  windDownTime: row.windDownTime,
  settings: readSettings(row.settings),
  createdAt: row.createdAt.toISOString(),
  version: row.version,
})

export const get = async (ctx: Ctx, actor: Actor): Promise<User> => {
  const [row] = await ctx.db.select().from(users).where(eq(users.id, actor.userId))
  return toUser(found(row))
}

type Change = Pick<RequestOf<typeof updateMe>, 'body' | 'ifMatch'>

/** In the database, so that two devices that change different settings at once both keep theirs. */
const mergedWith = (change: SettingsChange | undefined) =>
  change && { settings: sql`${users.settings} || ${JSON.stringify(change)}::jsonb` }

/** Changes what is given. @throws AppError version_mismatch when `ifMatch` is not the current version */
export const update = async (ctx: AccountsCtx, actor: Actor, { body, ifMatch }: Change): Promise<User> => {
  const { settings, ...profile } = body
  const [row] = await ctx.db
    .update(users)
    .set({ ...profile, ...mergedWith(settings), updatedAt: ctx.now, version: sql`${users.version} + 1` })
    .where(and(eq(users.id, actor.userId), ifMatch === undefined ? undefined : eq(users.version, ifMatch)))
    .returning()
  const user = toUser(await updated(row, ifMatch, () => Promise.resolve(true)))
  await forgetCopies(ctx, actor)
  return user
}

/** The time zone is part of what is remembered about a session. */
const forgetCopies = async ({ db, kit }: AccountsCtx, { userId }: Actor): Promise<void> => {
  const open = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), isNull(sessions.revokedAt)))
  await doubtCopies(
    kit,
    open.map(({ id }) => id),
  )
  kit.memory.forgetPerson(userId)
}
