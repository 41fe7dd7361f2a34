/** Which master key this database belongs to, as the database itself remembers it. */
import { sql } from 'drizzle-orm'
import type { Db } from '@sol/db/client'
import { instanceSettings } from '@sol/db/schema/instance-settings'

export const recordedMasterId = async (db: Db): Promise<string | null> => {
  const [settings] = await db.select({ masterKeyId: instanceSettings.masterKeyId }).from(instanceSettings)
  return settings?.masterKeyId ?? null
}

/** Records the key of the first start. @returns the one that holds: of two first starts the earlier wins */
export const claimMasterId = async (db: Db, masterKeyId: string): Promise<string> => {
  const kept = sql`coalesce(${instanceSettings.masterKeyId}, excluded.master_key_id)`
  const [settings] = await db
    .insert(instanceSettings)
    .values({ masterKeyId })
    .onConflictDoUpdate({ target: instanceSettings.id, set: { masterKeyId: kept } })
    .returning({ masterKeyId: instanceSettings.masterKeyId })
  return settings?.masterKeyId ?? masterKeyId
}

export const replaceMasterId = async (db: Db, masterKeyId: string): Promise<void> => {
  await db.update(instanceSettings).set({ masterKeyId })
}
