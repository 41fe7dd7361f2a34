import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { verify } from '@sol/core/audit/audit'
import { silentLog } from '@sol/core/testing/context'
import { audit } from '@sol/db/schema/audit'
import { freshDatabase, type TestDatabase } from '@sol/db/testing/database'
import { makePerson } from '@sol/db/testing/people'
import { readConfig } from './config.ts'
import { openMasterKeys, openVault } from './open-vault.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const newKey = () => randomBytes(32).toString('base64')
const place = { table: 'tasks', row: 'one', column: 'notes', version: 1 }
const now = () => new Date('2026-03-02T08:00:00Z')
const secret = randomBytes(32)

const database = async (): Promise<TestDatabase> => {
  const fresh = await freshDatabase()
  onTestFinished(() => fresh.close())
  return fresh
}

const openWith = async ({ db }: TestDatabase, env: Record<string, string>) => {
  const { masters } = await openMasterKeys(readConfig(env), db)
  return openVault({ db, masters, secret, log: silentLog, now })
}

test('at the first start a master key is made beside the database, for its owner only, and found again', async () => {
  const { db } = await database()
  const config = readConfig({ SOL_DATA_DIR: temporaryFolder() })
  const path = join(config.dataDir, 'master.key')
  const first = await openMasterKeys(config, db)
  expect(first).toMatchObject({ isNew: true, source: { from: 'file', path } })
  expect(statSync(path).mode & 0o777).toBe(0o600)
  const next = await openMasterKeys(config, db)
  expect(next).toMatchObject({ isNew: false, masters: { ids: first.masters.ids } })
})

test('a missing, a foreign and a weak master key are said in a sentence, and nothing is written', async () => {
  const { db } = await database()
  const SOL_DATA_DIR = temporaryFolder()
  const path = join(SOL_DATA_DIR, 'master.key')
  await openMasterKeys(readConfig({ SOL_DATA_DIR }), db)
  const kept = readFileSync(path)
  rmSync(path)
  await expect(openMasterKeys(readConfig({ SOL_DATA_DIR }), db)).rejects.toThrow(
    /master\.key is missing.*put the file back/,
  )
  expect(existsSync(path)).toBe(false)
  const foreign = readConfig({ SOL_DATA_DIR, SOL_MASTER_KEY: newKey() })
  await expect(openMasterKeys(foreign, db)).rejects.toThrow(/not the one that this database was sealed with/)
  const weak = readConfig({ SOL_DATA_DIR, SOL_MASTER_KEY: 'x'.repeat(44) })
  await expect(openMasterKeys(weak, db)).rejects.toThrow(/^SOL_MASTER_KEY is too easy to guess/)
  writeFileSync(path, kept)
  await expect(openMasterKeys(readConfig({ SOL_DATA_DIR }), db)).resolves.toMatchObject({ isNew: false })
})

test('a new master key in front of the old one takes over, and then the old one can go', async () => {
  const given = await database()
  const [old, next] = [newKey(), newKey()]
  const person = await makePerson(given.db)
  const sealed = await (
    await openWith(given, { SOL_MASTER_KEY: old })
  ).seal(given.db, person.id, place, 'a note')
  for (const SOL_MASTER_KEY of [`${old} ${next}`, `${next}\n${old}`, next]) {
    const vault = await openWith(given, { SOL_MASTER_KEY })
    expect(await vault.open(given.db, person.id, place, sealed)).toBe('a note')
  }
  await expect(openWith(given, { SOL_MASTER_KEY: old })).rejects.toThrow(/not the one/)
})

test('what does not open is told to the log once, and to the person’s record although its transaction fails', async () => {
  const { db } = await database()
  const person = await makePerson(db)
  const { masters } = await openMasterKeys(readConfig({ SOL_MASTER_KEY: newKey() }), db)
  const error = vi.fn()
  const vault = openVault({ db, masters, secret, log: { ...silentLog, error }, now })
  const sealed = await vault.seal(db, person.id, place, 'a note')
  const attempt = () => db.transaction((tx) => vault.open(tx, person.id, { ...place, row: 'two' }, sealed))
  await expect(attempt()).rejects.toMatchObject({ code: 'unreadable' })
  await expect(attempt()).rejects.toMatchObject({ code: 'unreadable' })
  await expect.poll(() => db.select().from(audit)).toHaveLength(1)
  const fields = { table: 'tasks', row: 'two', column: 'notes' }
  expect(await db.select().from(audit)).toMatchObject([
    { userId: person.id, kind: 'record.unreadable', fields },
  ])
  expect(await verify({ db, vault }, person.id)).toMatchObject({ length: 1, brokenAt: null })
  expect(error.mock.calls).toEqual([
    ['record.unreadable', { userId: person.id, table: 'tasks', column: 'notes' }],
  ])
})
