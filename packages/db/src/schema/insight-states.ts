import { customType, date, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, solOs } from './namespace.ts'
import { users } from './users.ts'

const bytes = customType<{ data: Uint8Array; driverData: Buffer }>({ dataType: () => 'bytea' })

/**
 * What the insight engine makes of a person's notes: everything here can be computed again from the notes and is replaced
 * whenever they change. What was predicted beforehand is kept apart, in `forecasts` and `predictions`.
 */
export const insightStates = solOs.table(
  'insight_states',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    computedAt: instant('computed_at').notNull(),
    /** Which notes it stands on: counts, versions and latest moments. */
    standsOn: text('stands_on').notNull(),
    /** What the forecaster knew up to an earlier day, to go on from. A cache: unreadable means learning anew. */
    checkpoint: bytes('checkpoint'),
    /** Of core/insights/analysis: the forecast of the coming hours, and what may be said. */
    outlook: jsonb('outlook').$type<unknown>().notNull(),
    /** The last search for links and shifts, the solar day as of which it looked, and when links were last looked for. */
    look: jsonb('look').$type<unknown>(),
    lookedOn: date('looked_on', { mode: 'string' }),
    version: integer('version').notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.userId] })],
)
