/**
 * Seals what versions before the vault stored readably. Their migration left a first byte of 0; a value like that opens
 * nowhere, and is taken up here only, before the first requests of an upgraded installation.
 */
import { getTableName, sql } from 'drizzle-orm'
import type { Db } from '@sol/db/client'
import { instanceSettings } from '@sol/db/schema/instance-settings'
import { users } from '@sol/db/schema/users'
import type { Vault } from '../shared/vault.ts'
import { sealedColumns } from './sealed-columns.ts'
import { walk } from './walk.ts'

const sealAll = async (db: Db, vault: Vault): Promise<number> => {
  let count = 0
  for (const { id } of await db.select({ id: users.id }).from(users)) {
    const sealer = await vault.sealer(db, id)
    const { renewed } = await walk(db, id, {
      needs: (column) => sql`get_byte(${column}, 0) = 0`,
      renew: (place, value) => sealer.sealBytes(place, value.subarray(1)),
    })
    count += renewed
  }
  return count
}

/** PostgreSQL leaves old rows in its files until they are written anew. */
const forgetOldRows = async (db: Db): Promise<void> => {
  for (const name of new Set(sealedColumns.map(({ table }) => getTableName(table))))
    await db.execute(sql`VACUUM (FULL) sol_os.${sql.identifier(name)}`)
}

/** @returns how many values were sealed; 0 when that was done before */
export const sealFirst = async (db: Db, vault: Vault, now: Date): Promise<number> => {
  const [settings] = await db.select({ sealedAt: instanceSettings.sealedAt }).from(instanceSettings)
  if (settings?.sealedAt) return 0
  const count = await sealAll(db, vault)
  await forgetOldRows(db)
  await db
    .insert(instanceSettings)
    .values({ sealedAt: now })
    .onConflictDoUpdate({ target: instanceSettings.id, set: { sealedAt: now } })
  return count
}
