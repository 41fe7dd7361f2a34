import { and, eq, exists, lte, sql } from 'drizzle-orm'
import * as z from 'zod/mini'
import { blockChanges, blocks } from '@sol/db/schema/blocks'
import { job } from '../shared/job.ts'
import { keptSince } from '../shared/kept.ts'

/** Removes blocks that have been in the trash for 30 days, and forgets changes that are as old. */
export const purgeBlocks = job({
  name: 'blocks.purge',
  payload: z.object({}),
  retries: 3,
  schedule: '53 3 * * *',
  async run({ db, now, log }) {
    const before = keptSince(now)
    const ofTrashed = and(
      eq(blocks.userId, blockChanges.userId),
      eq(blocks.id, blockChanges.blockId),
      lte(blocks.deletedAt, before),
    )
    await db.delete(blockChanges).where(
      exists(
        db
          .select({ one: sql`1` })
          .from(blocks)
          .where(ofTrashed),
      ),
    )
    const gone = await db.delete(blocks).where(lte(blocks.deletedAt, before)).returning({ id: blocks.id })
    await db.delete(blockChanges).where(lte(blockChanges.at, before))
    log.info('blocks.purged', { count: gone.length })
  },
})
