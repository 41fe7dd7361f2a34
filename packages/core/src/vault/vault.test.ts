import { randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { describe, expect } from 'vitest'
import { userKeys } from '@sol/db/schema/user-keys'
import { freshDatabase } from '@sol/db/testing/database'
import { makePerson } from '@sol/db/testing/people'
import { ruleTest } from '../testing/context.ts'
import { makeTestVault, testMasters, watchedVault } from '../testing/vault.ts'
import { replaceKey } from './key-rows.ts'
import { makeMasterKeys } from './master-keys.ts'
import { rewrapKeys } from './rewrap.ts'

const place = { table: 'tasks', row: 'one', column: 'notes', version: 3 }
const text = 'Rain, and I do not want to go out. 🌧️'

const unreadable = { code: 'unreadable' }

describe('what was sealed', () => {
  ruleTest('opens where it was sealed, for whom it was sealed', async ({ db, ada }) => {
    const { vault } = watchedVault()
    const sealed = await vault.seal(db, ada.userId, place, text)
    expect(sealed.includes(Buffer.from('Rain'))).toBe(false)
    expect(await vault.open(db, ada.userId, place, sealed)).toBe(text)
  })

  ruleTest(
    'is refused for anybody and anywhere else, and that is reported',
    async ({ db, ada, stranger }) => {
      const { vault, refused } = watchedVault()
      const sealed = await vault.seal(db, ada.userId, place, text)
      const elsewhere = [
        { ...place, table: 'checkins' },
        { ...place, row: 'two' },
        { ...place, column: 'title' },
        { ...place, version: 2 },
        { ...place, version: 4 },
      ]
      for (const other of elsewhere)
        await expect(vault.open(db, ada.userId, other, sealed)).rejects.toMatchObject(unreadable)
      await expect(vault.open(db, stranger.userId, place, sealed)).rejects.toMatchObject(unreadable)
      expect(refused).toHaveLength(elsewhere.length + 1)
      expect(refused.at(-1)).toEqual({ userId: stranger.userId, table: 'tasks', row: 'one', column: 'notes' })
    },
  )

  ruleTest('is refused with any single bit changed, any end cut off', async ({ db, ada }) => {
    const { vault } = watchedVault()
    const sealed = await vault.seal(db, ada.userId, place, text)
    const opener = await vault.opener(db, ada.userId, [sealed])
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const bent = Buffer.from(sealed)
      bent[bit >> 3] = (bent[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(() => opener.open(place, bent)).toThrow('unreadable')
    }
    for (const length of [0, 1, 5, 21, 33, 48, 49, 50, sealed.length - 1])
      expect(() => opener.open(place, sealed.subarray(0, length))).toThrow('unreadable')
  })

  ruleTest('tells its length only in steps of 256 bytes', async ({ db, ada }) => {
    const { vault } = watchedVault()
    const lengthOf = async (letters: number) =>
      (await vault.seal(db, ada.userId, place, 'x'.repeat(letters))).length
    expect(await lengthOf(0)).toBe(await lengthOf(255))
    expect(await lengthOf(256)).toBe((await lengthOf(255)) + 256)
  })
})

describe('keys', () => {
  ruleTest('of a transaction that is rolled back are not remembered', async ({ shared }) => {
    const { vault } = watchedVault()
    const person = await makePerson(shared.db)
    const undo = shared.db.transaction(async (tx) => {
      await vault.seal(tx, person.id, place, text)
      await vault.seal(tx, person.id, place, text)
      throw new Error('undo')
    })
    await expect(undo).rejects.toThrow('undo')
    const sealed = await vault.seal(shared.db, person.id, place, text)
    expect(await makeTestVault().open(shared.db, person.id, place, sealed)).toBe(text)
  })

  ruleTest('are made once, however many ask at the same moment', async ({ shared }) => {
    const person = await makePerson(shared.db)
    const sealed = await Promise.all(
      Array.from({ length: 8 }, () => makeTestVault().seal(shared.db, person.id, place, text)),
    )
    const rows = await shared.db.select().from(userKeys).where(eq(userKeys.userId, person.id))
    expect(rows).toHaveLength(1)
    for (const one of sealed) expect(await makeTestVault().open(shared.db, person.id, place, one)).toBe(text)
  })

  ruleTest('that were replaced elsewhere still open, and the new one is found', async ({ shared }) => {
    const { vault } = watchedVault()
    const person = await makePerson(shared.db)
    const old = await vault.seal(shared.db, person.id, place, text)
    const elsewhere = makeTestVault()
    await replaceKey(shared.db, testMasters, person.id)
    const fresh = await elsewhere.seal(shared.db, person.id, place, text)
    expect([old.readUInt32BE(1), fresh.readUInt32BE(1)]).toEqual([1, 2])
    const opener = await vault.opener(shared.db, person.id, [old, null, fresh])
    expect([opener.open(place, old), opener.open(place, fresh)]).toEqual([text, text])
  })

  ruleTest('are wrapped anew under another master key while the old one is at hand', async () => {
    const database = await freshDatabase()
    const { db } = database
    const [first, second] = [randomBytes(32), randomBytes(32)]
    const person = await makePerson(db)
    const sealed = await makeTestVault({ masters: makeMasterKeys([first]) }).seal(db, person.id, place, text)
    await rewrapKeys(db, makeMasterKeys([second, first]))
    const openWith = (masters: [Buffer, ...Buffer[]]) =>
      makeTestVault({ masters: makeMasterKeys(masters) }).open(db, person.id, place, sealed)
    expect(await openWith([second])).toBe(text)
    await expect(openWith([first])).rejects.toMatchObject(unreadable)
    await database.close()
  })
})
