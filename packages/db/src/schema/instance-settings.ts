import { sql } from 'drizzle-orm'
import { boolean, check, integer, text } from 'drizzle-orm/pg-core'
import { solOs } from './namespace.ts'

/** The one row of settings that belong to the installation. */
export const instanceSettings = solOs.table(
  'instance_settings',
  {
    id: integer('id').primaryKey().default(1),
    registrationOpen: boolean('registration_open').notNull().default(true),
    /** Names the master key that people's data keys are wrapped with; null: nothing was sealed yet. */
    masterKeyId: text('master_key_id'),
  },
  (t) => [check('instance_settings_one_row', sql`${t.id} = 1`)],
)
