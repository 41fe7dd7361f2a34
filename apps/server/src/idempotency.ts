/**
 * `Idempotency-Key`: a write that is sent again has its effect once and gets the same answer
 * (draft-ietf-httpapi-idempotency-key-header-07). The key is stored in the transaction of the effect, so that neither
 * can exist without the other.
 */
import { and, eq, sql } from 'drizzle-orm'
import type { FastifyRequest } from 'fastify'
import { createHash } from 'node:crypto'
import { AppError } from '@sol/core/shared/app-error'
import type { Actor, Ctx } from '@sol/core/shared/context'
import type { Place } from '@sol/core/shared/vault'
import { appliedWrites } from '@sol/db/schema/applied-writes'

export const idempotencyKeyOf = (request: FastifyRequest): string | undefined => {
  const header = request.headers['idempotency-key']
  if (header === undefined) return undefined
  if (typeof header === 'string' && /^[\x21-\x7e]{1,255}$/.test(header)) return header
  throw new AppError('validation_failed', {
    issues: [{ path: ['Idempotency-Key'], message: 'Expected 1 to 255 visible ASCII characters' }],
  })
}

const fingerprintOf = (request: FastifyRequest): string =>
  createHash('sha256')
    .update(`${request.method} ${request.url} ${request.headers['if-match'] ?? ''}\n`)
    .update(JSON.stringify(request.body ?? null))
    .digest('base64url')

interface Write {
  readonly key: string
  readonly request: FastifyRequest
  readonly status: number
}

/** Wrapped, so that "no content" is not mistaken for a database null. */
interface Stored {
  readonly result?: unknown
}

const answerOf = (key: string): Place => ({
  table: 'applied_writes',
  row: key,
  column: 'response',
  version: 1,
})

const repeated = async (ctx: Ctx, actor: Actor, key: string, response: Buffer | null): Promise<unknown> => {
  if (response === null) throw new AppError('in_progress', { retryAfter: 1 })
  const text = await ctx.vault.open(ctx.db, actor.userId, answerOf(key), response)
  return (JSON.parse(text) as Stored).result
}

/**
 * Runs `work` in a transaction, or repeats the answer it gave before.
 * @throws AppError key_reused when the key came with another request; in_progress when the first one still runs
 */
export const once = async (
  ctx: Ctx,
  actor: Actor,
  { key, request, status }: Write,
  work: (ctx: Ctx) => Promise<unknown>,
): Promise<unknown> =>
  ctx.db.transaction(async (tx) => {
    const within = { ...ctx, db: tx }
    const fingerprint = fingerprintOf(request)
    const mine = and(eq(appliedWrites.userId, actor.userId), eq(appliedWrites.key, key))
    // A second request with this key waits here for the first one to commit, but not for long.
    await tx.execute(sql`SET LOCAL lock_timeout = '3s'`)
    const claimed = await tx
      .insert(appliedWrites)
      .values({ userId: actor.userId, key, fingerprint, status, at: ctx.now })
      .onConflictDoNothing()
      .returning({ key: appliedWrites.key })
      .catch(asInProgress)
    if (claimed.length === 0) {
      const [before] = await tx.select().from(appliedWrites).where(mine)
      if (before?.fingerprint !== fingerprint) throw new AppError('key_reused')
      return repeated(within, actor, key, before.response)
    }
    const result = await work(within)
    const stored: Stored = { result }
    const response = await ctx.vault.seal(tx, actor.userId, answerOf(key), JSON.stringify(stored))
    await tx.update(appliedWrites).set({ response }).where(mine)
    return result
  })

const lockNotAvailable = '55P03'

const asInProgress = (error: unknown): never => {
  const cause = error instanceof Error ? error.cause : undefined
  if (cause instanceof Error && 'code' in cause && cause.code === lockNotAvailable) {
    throw new AppError('in_progress', { retryAfter: 1 })
  }
  throw error
}
