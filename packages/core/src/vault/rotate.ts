/**
 * A new data key for everybody, while everything runs:
 *
 * 1. one transaction puts a new key in front of each person's (`current`), the one before is `retiring`; both open;
 * 2. each person's values are sealed anew, a few rows at a time, until none is left under the old key;
 * 3. the old key is `retired`. It is kept 30 days, for whatever a process that was asleep still sealed with it, and goes
 *    only when nothing is left under it.
 *
 * What remains to be done follows from the database alone, so a rotation that was killed goes on where it was.
 */
import { and, asc, eq, lt, sql } from 'drizzle-orm'
import { userKeys } from '@sol/db/schema/user-keys'
import { setTimeout as pause } from 'node:timers/promises'
import { append } from '../audit/audit.ts'
import type { Ctx } from '../shared/context.ts'
import { replaceKey } from './key-rows.ts'
import type { MasterKeys } from './master-keys.ts'
import { format } from './record.ts'
import { countLeft, walk, type Work } from './walk.ts'

export type KeysCtx = Pick<Ctx, 'db' | 'now' | 'vault' | 'log'>

const retiredDays = 30
const dayMilliseconds = 86_400_000
/** Rounds for one person; each leaves only what was locked or written during it. */
const mostRounds = 50
const breathMilliseconds = 20

const withState = async ({ db }: KeysCtx, state: 'retiring' | 'retired'): Promise<string[]> => {
  const rows = await db
    .selectDistinct({ userId: userKeys.userId })
    .from(userKeys)
    .where(eq(userKeys.state, state))
    .orderBy(asc(userKeys.userId))
  return rows.map(({ userId }) => userId)
}

const currentId = async ({ db }: KeysCtx, userId: string): Promise<number> => {
  const [row] = await db
    .select({ id: userKeys.id })
    .from(userKeys)
    .where(and(eq(userKeys.userId, userId), eq(userKeys.state, 'current')))
  return row?.id ?? 0
}

/** Values that are under another key than the current one. */
const resealing = async (ctx: KeysCtx, userId: string): Promise<Work> => {
  const keyId = await currentId(ctx, userId)
  const head = Buffer.alloc(5, format)
  head.writeUInt32BE(keyId, 1)
  // What this process remembers may be older than the new key.
  ctx.vault.forget(userId)
  const opener = await ctx.vault.opener(ctx.db, userId, [])
  const sealer = await ctx.vault.sealer(ctx.db, userId)
  return {
    needs: (column) => sql`substring(${column} from 1 for 5) <> ${head}`,
    renew: (place, value) => sealer.sealBytes(place, opener.openBytes(place, value)),
  }
}

export interface Resealed {
  readonly renewed: number
  /** Values that do not open, under whichever key; they stay as they are. */
  readonly left: number
}

/** Seals everything of a person with their current key, round after round until only what does not open is left. */
const reseal = async (ctx: KeysCtx, userId: string): Promise<Resealed & { isComplete: boolean }> => {
  const work = await resealing(ctx, userId)
  let renewed = 0
  for (let round = 0; round < mostRounds; round += 1) {
    const walked = await walk(ctx.db, userId, work)
    renewed += walked.renewed
    const left = await countLeft(ctx.db, userId, work)
    if (left <= walked.unreadable) return { renewed, left, isComplete: true }
    await pause(breathMilliseconds)
  }
  return { renewed, left: 0, isComplete: false }
}

const retire = (ctx: KeysCtx, userId: string, { renewed, left }: Resealed): Promise<void> =>
  ctx.db.transaction(async (tx) => {
    const retired = await tx
      .update(userKeys)
      .set({ state: 'retired', retiredAt: ctx.now })
      .where(and(eq(userKeys.userId, userId), eq(userKeys.state, 'retiring')))
      .returning({ id: userKeys.id })
    if (retired.length > 0) await append({ ...ctx, db: tx }, userId, 'keys.rotated', { renewed, left })
  })

export interface Rotated extends Resealed {
  readonly people: number
  /** People whose rows were in use all the time; the next run goes on with them. */
  readonly unfinished: number
}

/** Goes on with every rotation that was begun. */
export const resumeRotation = async (
  ctx: KeysCtx,
  onPerson: (done: number, of: number) => void = () => undefined,
): Promise<Rotated> => {
  const people = await withState(ctx, 'retiring')
  const sum = { people: people.length, renewed: 0, left: 0, unfinished: 0 }
  for (const [at, userId] of people.entries()) {
    const resealed = await reseal(ctx, userId)
    sum.renewed += resealed.renewed
    sum.left += resealed.left
    if (resealed.isComplete) await retire(ctx, userId, resealed)
    else sum.unfinished += 1
    onPerson(at + 1, people.length)
  }
  return sum
}

/** Puts a new key in front of everybody's. All or nobody, so that what was cut off can be told from what was not begun. */
export const beginRotation = (ctx: KeysCtx, masters: MasterKeys): Promise<number> =>
  ctx.db.transaction(async (tx) => {
    const people = await tx
      .select({ userId: userKeys.userId })
      .from(userKeys)
      .where(eq(userKeys.state, 'current'))
      .orderBy(asc(userKeys.userId))
    for (const { userId } of people) await replaceKey(tx, masters, userId)
    return people.length
  })

export const isRotating = async (ctx: KeysCtx): Promise<boolean> =>
  (await withState(ctx, 'retiring')).length > 0

/** What was still sealed with a retired key, and retired keys that have had their time. */
export const tendKeys = async (ctx: KeysCtx): Promise<void> => {
  await resumeRotation(ctx)
  const before = new Date(ctx.now.getTime() - retiredDays * dayMilliseconds)
  for (const userId of await withState(ctx, 'retired')) {
    const { isComplete, left } = await reseal(ctx, userId)
    // What does not open now may open again once its cause is found; its key stays for that.
    if (!isComplete || left > 0) continue
    await ctx.db
      .delete(userKeys)
      .where(and(eq(userKeys.userId, userId), eq(userKeys.state, 'retired'), lt(userKeys.retiredAt, before)))
  }
}
