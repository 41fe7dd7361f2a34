import {
  doublePrecision,
  foreignKey,
  index,
  jsonb,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { checkins } from './checkins.ts'
import { instant, solOs } from './namespace.ts'
import { users } from './users.ts'

/** Of one outcome at one hour, and the plain guess of the same moment. */
export interface StoredForecastHour {
  /** ISO instant. */
  readonly at: string
  /** Mood, energy, focus: mean, low, high of the 90 % band. */
  readonly bands: readonly (readonly [mean: number, low: number, high: number])[]
}

/** A forecast as it was made, never changed: only what was said beforehand counts. */
export const forecasts = solOs.table(
  'forecasts',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    id: uuid('id').notNull(),
    madeAt: instant('made_at').notNull(),
    hours: jsonb('hours').$type<StoredForecastHour[]>().notNull(),
    /** Mood, energy, focus: the person's mean then, and where their lower and upper thirds began. */
    usual: jsonb('usual').$type<(readonly [mean: number, lower: number, upper: number])[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.id] }), index('forecasts_made').on(t.userId, t.madeAt.desc())],
)

/** What a forecast had said about the moment of a check-in before it was made. The value that came is the check-in's own. */
export const predictions = solOs.table(
  'predictions',
  {
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    checkinId: uuid('checkin_id').notNull(),
    outcome: text('outcome', { enum: ['mood', 'energy', 'focus'] }).notNull(),
    madeAt: instant('made_at').notNull(),
    /** The moment of the check-in when it was matched: another moment is another prediction. */
    forAt: instant('for_at').notNull(),
    mean: doublePrecision('mean').notNull(),
    low: doublePrecision('low').notNull(),
    high: doublePrecision('high').notNull(),
    /** What guessing the person's usual would have said, and the bounds of their thirds then. */
    usual: doublePrecision('usual').notNull(),
    lowerThird: smallint('lower_third').notNull(),
    upperThird: smallint('upper_third').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.checkinId, t.outcome] }),
    foreignKey({
      columns: [t.userId, t.checkinId],
      foreignColumns: [checkins.userId, checkins.id],
    }).onDelete('cascade'),
    index('predictions_for').on(t.userId, t.forAt.desc()),
  ],
)
