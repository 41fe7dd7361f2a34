/**
 * The record of what happened to an account. Each entry carries a code over itself and the code before, under a key that
 * is not in the database; an entry that is changed, left out, added or moved breaks the chain. What a chain cannot show is
 * that its end was cut off: `verify` answers how long it is and its last code, to be compared with what was noted elsewhere.
 */
import { asc, desc, eq, sql } from 'drizzle-orm'
import { audit } from '@sol/db/schema/audit'
import type { Ctx, LogFields } from '../shared/context.ts'
import type { AuditKind } from './kinds.ts'

type Entry = typeof audit.$inferSelect
export type AuditCtx = Pick<Ctx, 'db' | 'now' | 'vault'>

/** JSON with its keys in order: PostgreSQL keeps JSON in an order of its own. */
const canonical = (fields: LogFields): string =>
  JSON.stringify(Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1)))

const codeOf = (
  { vault }: Pick<Ctx, 'vault'>,
  { userId, seq, at, kind, fields }: Omit<Entry, 'mac'>,
  before: Buffer | undefined,
): Buffer =>
  vault.mac(
    'audit',
    userId,
    String(seq),
    at.toISOString(),
    kind,
    canonical(fields),
    before?.toString('base64') ?? '',
  )

/** Adds an entry, in the transaction of what it tells of. One at a time per person. */
export const append = (ctx: AuditCtx, userId: string, kind: AuditKind, fields: LogFields): Promise<void> =>
  ctx.db.transaction(async (tx) => {
    await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${`sol-os audit ${userId}`}, 0))`)
    const [last] = await tx
      .select({ seq: audit.seq, mac: audit.mac })
      .from(audit)
      .where(eq(audit.userId, userId))
      .orderBy(desc(audit.seq))
      .limit(1)
    const entry = { userId, seq: (last?.seq ?? 0) + 1, at: ctx.now, kind, fields: { ...fields } }
    await tx.insert(audit).values({ ...entry, mac: codeOf(ctx, entry, last?.mac) })
  })

export interface Verified {
  /** How many entries there are. */
  readonly length: number
  /** The code of the last one. */
  readonly head: Buffer | null
  /** The first entry that is not as it was written, by number; null: all are. */
  readonly brokenAt: number | null
}

/** Whether the record of a person is as it was written. */
export const verify = async (ctx: Pick<Ctx, 'db' | 'vault'>, userId: string): Promise<Verified> => {
  const entries = await ctx.db.select().from(audit).where(eq(audit.userId, userId)).orderBy(asc(audit.seq))
  const broken = entries.findIndex(
    (entry, at) => entry.seq !== at + 1 || !codeOf(ctx, entry, entries[at - 1]?.mac).equals(entry.mac),
  )
  return {
    length: entries.length,
    head: entries.at(-1)?.mac ?? null,
    brokenAt: broken < 0 ? null : broken + 1,
  }
}
