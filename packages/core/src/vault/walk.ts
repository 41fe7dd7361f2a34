/**
 * Goes through everything of a person that is sealed, a few rows a transaction, and seals it anew. Rows that somebody else
 * works on are left for the next round instead of waited for, so that walking can never be part of a deadlock. What is
 * done stands in the rows themselves: a walk that was cut off anywhere is simply begun again.
 */
import { and, eq, isNotNull, sql, type SQL } from 'drizzle-orm'
import type { Db } from '@sol/db/client'
import { AppError } from '../shared/app-error.ts'
import type { Place } from '../shared/vault.ts'
import { placeOf, sealedColumns, type SealedColumn } from './sealed-columns.ts'

const rowsAtOnce = 100

export interface Work {
  /** Narrows the rows to those that need it. */
  readonly needs: (value: SealedColumn['column']) => SQL
  /** @throws AppError unreadable: the row is counted and left as it is */
  readonly renew: (place: Place, value: Buffer) => Buffer
}

export interface Walked {
  readonly renewed: number
  readonly unreadable: number
}

interface Row extends Record<string, unknown> {
  readonly value: Buffer
  readonly version: number
}

/** A row's key as text, part by part: `key0`, `key1`, … */
const keyOf = (column: SealedColumn, row: Row): string[] =>
  column.key.map((_, part) => row[`key${part}`] as string)

const together = (parts: readonly SQL[]): SQL => sql`(${sql.join([...parts], sql`, `)})`

const columnsOf = ({ key, column, version }: SealedColumn): SQL =>
  sql.join(
    [
      ...key.map((part, at) => sql`${part}::text AS ${sql.identifier(`key${at}`)}`),
      sql`${column} AS value`,
      sql`${version ?? sql`1`} AS version`,
    ],
    sql`, `,
  )

const whichRows = (column: SealedColumn, userId: string, work: Work): SQL | undefined =>
  and(eq(column.table.userId, userId), isNotNull(column.column), work.needs(column.column))

const afterKey = ({ key }: SealedColumn, last: readonly string[] | undefined): SQL | undefined =>
  last && sql`${together(key.map((part) => sql`${part}`))} > ${together(last.map((part) => sql`${part}`))}`

const select = async (
  db: Db,
  column: SealedColumn,
  userId: string,
  work: Work,
  last: readonly string[] | undefined,
): Promise<Row[]> => {
  const { rows } = await db.execute<Row>(sql`
    SELECT ${columnsOf(column)} FROM ${column.table}
    WHERE ${and(whichRows(column, userId, work), afterKey(column, last))}
    ORDER BY ${sql.join(
      column.key.map((part) => sql`${part}`),
      sql`, `,
    )}
    LIMIT ${rowsAtOnce} FOR NO KEY UPDATE SKIP LOCKED`)
  return rows
}

const update = (db: Db, column: SealedColumn, userId: string, key: readonly string[], value: Buffer) =>
  db.execute(sql`
    UPDATE ${column.table} SET ${sql.identifier(column.column.name)} = ${value}
    WHERE ${and(eq(column.table.userId, userId), ...column.key.map((part, at) => sql`${part} = ${key[at]}`))}`)

/** @returns undefined when the value does not open */
const renewed = (work: Work, place: Place, value: Buffer): Buffer | undefined => {
  try {
    return work.renew(place, value)
  } catch (error) {
    if (error instanceof AppError && error.code === 'unreadable') return undefined
    throw error
  }
}

/** Some rows in one transaction. @returns where to go on; undefined at the end */
const walkSome = (
  db: Db,
  column: SealedColumn,
  userId: string,
  work: Work,
  last: readonly string[] | undefined,
): Promise<Walked & { last: readonly string[] | undefined }> =>
  db.transaction(async (tx) => {
    const rows = await select(tx, column, userId, work, last)
    let unreadable = 0
    for (const row of rows) {
      const key = keyOf(column, row)
      const value = renewed(work, placeOf(column, key, row.version), row.value)
      if (value) await update(tx, column, userId, key, value)
      else unreadable += 1
    }
    const end = rows.length < rowsAtOnce ? undefined : rows.at(-1)
    return { renewed: rows.length - unreadable, unreadable, last: end && keyOf(column, end) }
  })

/** One round through all columns. */
export const walk = async (db: Db, userId: string, work: Work): Promise<Walked> => {
  const sum = { renewed: 0, unreadable: 0 }
  for (const column of sealedColumns) {
    let last: readonly string[] | undefined
    do {
      const some = await walkSome(db, column, userId, work, last)
      sum.renewed += some.renewed
      sum.unreadable += some.unreadable
      last = some.last
    } while (last)
  }
  return sum
}

/** How many values still need the work, locked ones included. */
export const countLeft = async (db: Db, userId: string, work: Work): Promise<number> => {
  let count = 0
  for (const column of sealedColumns) {
    const { rows } = await db.execute<{ count: number }>(
      sql`SELECT count(*)::int AS count FROM ${column.table} WHERE ${whichRows(column, userId, work)}`,
    )
    count += rows[0]?.count ?? 0
  }
  return count
}
