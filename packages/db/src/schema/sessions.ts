import { boolean, index, integer, text, uuid } from 'drizzle-orm/pg-core'
import { instant, solOs } from './namespace.ts'
import { users } from './users.ts'

/** One signed-in device. The refresh token is derived from id and generation, never stored. */
export const sessions = solOs.table(
  'sessions',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** Grows by one at every refresh; an older generation that comes back is a replay. */
    generation: integer('generation').notNull().default(0),
    /** True once an access token of this generation was used. */
    confirmed: boolean('confirmed').notNull().default(false),
    /** The client's id of the refresh that made this generation, to repeat a lost answer. */
    lastAttempt: text('last_attempt'),
    device: text('device').notNull(),
    createdAt: instant('created_at').notNull(),
    rotatedAt: instant('rotated_at').notNull(),
    idleExpiresAt: instant('idle_expires_at').notNull(),
    absoluteExpiresAt: instant('absolute_expires_at').notNull(),
    revokedAt: instant('revoked_at'),
    revokedBecause: text('revoked_because', {
      enum: ['logout', 'ended', 'password', 'replay'],
    }),
  },
  (t) => [index('sessions_user').on(t.userId, t.createdAt.desc())],
)
