/** What a change of a row consists of, and what of it can be taken back. Every table with a history uses this. Pure. */
import { isDeepStrictEqual } from 'node:util'

/** Values as JSON holds them: moments as ISO texts. */
export const storedValue = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value)

/** Whether two stored values are the same; PostgreSQL reorders the keys of JSON, which must not count. */
export const isSame = (one: unknown, other: unknown): boolean =>
  isDeepStrictEqual(storedValue(one), storedValue(other))

type Stored<Column extends string> = Partial<Record<Column, unknown>>

export interface DifferenceOf<Column extends string> {
  readonly before: Stored<Column>
  readonly after: Stored<Column>
}

/** Only the columns that differ; undefined when none does. */
export const differenceIn = <Column extends string>(
  columns: readonly Column[],
  row: Readonly<Record<Column, unknown>>,
  patch: Readonly<Partial<Record<Column, unknown>>>,
): DifferenceOf<Column> | undefined => {
  const differing = columns.filter(
    (column) => patch[column] !== undefined && !isSame(row[column], patch[column]),
  )
  if (differing.length === 0) return undefined
  const pick = (from: Readonly<Partial<Record<Column, unknown>>>): Stored<Column> =>
    Object.fromEntries(differing.map((column) => [column, storedValue(from[column])])) as Stored<Column>
  return { before: pick(row), after: pick(patch) }
}

/** Back from the history to what a row holds. */
export const valuesOfStored = (
  stored: Readonly<Record<string, unknown>>,
  moments: readonly string[],
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(stored).map(([column, value]) => [
      column,
      moments.includes(column) && typeof value === 'string' ? new Date(value) : value,
    ]),
  )

/**
 * A field goes back when it, and whatever it means something with, still holds what the change put there.
 * @param groups fields that mean something only together
 */
export const stillHolds = <Column extends string>(
  row: Readonly<Record<Column, unknown>>,
  after: Stored<Column>,
  column: Column,
  groups: readonly (readonly Column[])[],
): boolean => {
  const group = groups.find((one) => one.includes(column)) ?? [column]
  return group.filter((one) => one in after).every((one) => isSame(row[one], after[one]))
}
