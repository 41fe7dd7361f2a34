/** Cursor pagination over rows ordered by a moment and an id, both falling. */
import * as z from 'zod/mini'
import { AppError } from './app-error.ts'

export interface Position {
  readonly at: Date
  readonly id: string
}

const Cursor = z.tuple([z.int(), z.uuid()])

const encode = ({ at, id }: Position): string =>
  Buffer.from(JSON.stringify([at.getTime(), id])).toString('base64url')

/** Where the page before ended. @throws AppError validation_failed when the cursor is not one of ours. */
export const positionOf = (cursor: string | undefined): Position | undefined => {
  if (cursor === undefined) return undefined
  try {
    const [at, id] = Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    return { at: validDate(at), id }
  } catch {
    throw new AppError('validation_failed', {
      issues: [{ path: ['cursor'], message: 'Expected a cursor from the page before' }],
    })
  }
}

const validDate = (milliseconds: number): Date => {
  const at = new Date(milliseconds)
  // Years beyond what PostgreSQL and ISO 8601 share are not ours either.
  if (!(Math.abs(milliseconds) < 8e13)) throw new RangeError('out of range')
  return at
}

/** Turns `limit + 1` rows into a page of `limit`, and the cursor of the next one. */
export const pageOf = <Row, Item>(
  rows: readonly Row[],
  limit: number,
  position: (row: Row) => Position,
  map: (row: Row) => Item,
): { items: Item[]; nextCursor: string | null } => {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(map),
    nextCursor: rows.length > limit && last !== undefined ? encode(position(last)) : null,
  }
}
