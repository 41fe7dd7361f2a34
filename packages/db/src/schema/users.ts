import { integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { instant, solOs } from './namespace.ts'

export const users = solOs.table(
  'users',
  {
    id: uuid('id').primaryKey(),
    /** As the person wrote it. */
    email: text('email').notNull(),
    /** What is compared: lower case. */
    emailKey: text('email_key').notNull(),
    displayName: text('display_name').notNull(),
    role: text('role', { enum: ['admin', 'user'] }).notNull(),
    timeZone: text('time_zone').notNull(),
    wakeTime: text('wake_time').notNull().default('07:00'),
    windDownTime: text('wind_down_time').notNull().default('23:00'),
    /** Appearance, level, limits: read through the contract, which fills in what is not stored. */
    settings: jsonb('settings').$type<Record<string, unknown>>().notNull().default({}),
    /** The last solar day on which Today was opened, to notice a return after days away. */
    lastSeenAt: instant('last_seen_at'),
    passwordHash: text('password_hash').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [uniqueIndex('users_email_key').on(t.emailKey)],
)
