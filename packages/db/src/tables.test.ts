import { getTableConfig } from 'drizzle-orm/pg-core'
import { describe, expect, test } from 'vitest'
import { tables } from './tables.ts'

const configurations = Object.values(tables).map(getTableConfig)
/** Tables that are the installation's, or whose key is needed before it is known who asks. */
const shared = new Set(['users', 'sessions', 'instance_settings'])
/** Tables between people: a room belongs to its owner, and is reached by those who are in it. */
const between = new Set(['rooms', 'room_members'])

describe('every table', () => {
  test.each(configurations.map((table) => [table.name, table] as const))(
    '%s lives in our schema',
    (_name, table) => {
      expect(table.schema).toBe('sol_os')
    },
  )

  test.each(
    configurations
      .filter((table) => !shared.has(table.name) && !between.has(table.name))
      .map((table) => [table.name, table] as const),
  )('%s is keyed by person, and goes with them', (_name, table) => {
    expect(table.primaryKeys[0]?.columns[0]?.name).toBe('user_id')
    const toPerson = table.foreignKeys.find(
      (key) => getTableConfig(key.reference().foreignTable).name === 'users',
    )
    expect(toPerson?.onDelete).toBe('cascade')
  })

  test('refers to other personal rows only together with their owner', () => {
    for (const table of configurations.filter(({ name }) => !between.has(name))) {
      for (const key of table.foreignKeys) {
        const { columns, foreignTable } = key.reference()
        if (getTableConfig(foreignTable).name === 'users') continue
        expect(columns[0]?.name, table.name).toBe('user_id')
      }
    }
  })
})
