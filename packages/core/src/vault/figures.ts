import { sql } from 'drizzle-orm'
import type { Db } from '@sol/db/client'
import { userKeys } from '@sol/db/schema/user-keys'

export interface KeyFigures {
  readonly current: number
  readonly retiring: number
  readonly retired: number
  /** Data keys that the current master key does not open. */
  readonly underOlderMasters: number
}

/** How many data keys there are, by what becomes of them. */
export const keyFigures = async (db: Db, masterId: string): Promise<KeyFigures> => {
  const inState = (state: string) => sql<number>`(count(*) FILTER (WHERE ${userKeys.state} = ${state}))::int`
  const [figures] = await db
    .select({
      current: inState('current'),
      retiring: inState('retiring'),
      retired: inState('retired'),
      underOlderMasters: sql<number>`(count(*) FILTER (WHERE ${userKeys.masterId} <> ${masterId}))::int`,
    })
    .from(userKeys)
  return figures ?? { current: 0, retiring: 0, retired: 0, underOlderMasters: 0 }
}
