import { pgSchema, timestamp } from 'drizzle-orm/pg-core'

/** Everything of ours lives in one schema, so that an instance can share its database. */
export const solOs = pgSchema('sol_os')

/** An instant, kept to the millisecond (what a JavaScript Date holds), read as a Date. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 })
