/** The installation: whether accounts can be made here. */
import { sql } from 'drizzle-orm'
import type { RequestOf } from '@sol/contracts/endpoint'
import type { Instance, updateInstance } from '@sol/contracts/instance'
import type { Db } from '@sol/db/client'
import { instanceSettings } from '@sol/db/schema/instance-settings'
import { users } from '@sol/db/schema/users'
import { AppError } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'

const read = async (db: Db): Promise<Instance> => {
  const [settings] = await db.select().from(instanceSettings)
  const [someone] = await db
    .select({ one: sql`1` })
    .from(users)
    .limit(1)
  return { registrationOpen: settings?.registrationOpen ?? true, hasAccounts: someone !== undefined }
}

export const get = (ctx: Ctx): Promise<Instance> => read(ctx.db)

/** @throws AppError forbidden when the person is not an administrator */
export const update = async (
  ctx: Ctx,
  actor: Actor,
  { registrationOpen }: RequestOf<typeof updateInstance>['body'],
): Promise<Instance> => {
  if (actor.role !== 'admin') throw new AppError('forbidden')
  await ctx.db
    .insert(instanceSettings)
    .values({ registrationOpen })
    .onConflictDoUpdate({ target: instanceSettings.id, set: { registrationOpen } })
  return read(ctx.db)
}

/**
 * Lets registrations through one at a time until `db`, a transaction, ends: of two first ones exactly one is the first.
 * @returns what holds for the one whose turn it is
 */
export const takeTurn = async (db: Db): Promise<Instance> => {
  await db.insert(instanceSettings).values({}).onConflictDoNothing()
  await db.select().from(instanceSettings).for('update')
  return read(db)
}
