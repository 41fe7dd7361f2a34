import { customType } from 'drizzle-orm/pg-core'

/** Bytes: what is sealed, wrapped or authenticated. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })
