import { index, integer, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant, solOs } from './namespace.ts'
import { users } from './users.ts'

/** A room to focus beside others of the same instance: status and timer only, nothing is said. */
export const rooms = solOs.table(
  'rooms',
  {
    id: uuid('id').primaryKey(),
    ownerId: uuid('owner_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    title: text('title').notNull(),
    /** SHA-256 of the invitation: whoever reads the database cannot enter. */
    inviteHash: text('invite_hash').notNull(),
    createdAt: instant('created_at').notNull(),
    closedAt: instant('closed_at'),
    version: integer('version').notNull().default(1),
  },
  (t) => [uniqueIndex('rooms_invite').on(t.inviteHash), index('rooms_owner').on(t.ownerId)],
)

export const roomMembers = solOs.table(
  'room_members',
  {
    roomId: uuid('room_id')
      .notNull()
      .references(() => rooms.id, { onDelete: 'cascade' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** As the person wants to be called in this room. */
    name: text('name').notNull(),
    joinedAt: instant('joined_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.roomId, t.userId] }), index('room_members_user').on(t.userId)],
)
