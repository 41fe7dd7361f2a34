import { v7 as newId } from 'uuid'
import type { Db } from '../client.ts'
import { users } from '../schema/users.ts'

/** Stores a person with an e-mail of their own and no usable password; what is given overrides. */
export const makePerson = async (db: Db, given: Partial<typeof users.$inferInsert> = {}) => {
  const id = given.id ?? newId()
  const at = new Date('2026-03-02T08:00:00Z')
  const [person] = await db
    .insert(users)
    .values({
      id,
      email: `${id}@example.org`,
      emailKey: `${id}@example.org`,
      displayName: 'Ada',
      role: 'user',
      timeZone: 'Europe/Berlin',
      passwordHash: 'none',
      createdAt: at,
      updatedAt: at,
      ...given,
    })
    .returning()
  if (!person) throw new Error('No person was stored.')
  return person
}
