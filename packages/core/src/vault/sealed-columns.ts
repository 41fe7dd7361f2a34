/**
 * Every column that holds sealed values. Rotation and the first sealing walk this list, and a test compares it with the
 * schema: a column of bytes that stands neither here nor among the exceptions there fails it.
 */
import { getTableName } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import { appliedWrites } from '@sol/db/schema/applied-writes'
import { changes } from '@sol/db/schema/changes'
import { checkins } from '@sol/db/schema/checkins'
import { days } from '@sol/db/schema/days'
import { focusSessions } from '@sol/db/schema/focus-sessions'
import { series } from '@sol/db/schema/series'
import { tasks } from '@sol/db/schema/tasks'
import type { Place } from '../shared/vault.ts'

type PersonalTable = PgTable & { readonly userId: PgColumn }

export interface SealedColumn {
  readonly table: PersonalTable
  readonly column: PgColumn
  /** The key of a row without the person; joined by `/` it is the place's `row`. */
  readonly key: readonly PgColumn[]
  /** Holds the version that a value is bound to; null: it is written once, as version 1. */
  readonly version: PgColumn | null
}

const sealed = (
  table: PersonalTable,
  column: PgColumn,
  key: readonly PgColumn[],
  version: PgColumn | null,
): SealedColumn => ({ table, column, key, version })

export const sealedColumns: readonly SealedColumn[] = [
  sealed(tasks, tasks.notes, [tasks.id], tasks.notesVersion),
  sealed(changes, changes.difference, [changes.id, changes.taskId], null),
  sealed(series, series.template, [series.id], series.templateVersion),
  sealed(checkins, checkins.note, [checkins.id], checkins.noteVersion),
  sealed(days, days.line, [days.day], days.lineVersion),
  sealed(focusSessions, focusSessions.remarks, [focusSessions.id], focusSessions.wordsVersion),
  sealed(focusSessions, focusSessions.nextMove, [focusSessions.id], focusSessions.wordsVersion),
  sealed(appliedWrites, appliedWrites.response, [appliedWrites.key], null),
]

/** The place of a value in a row, as the rules of its feature name it. */
export const placeOf = ({ table, column }: SealedColumn, key: readonly string[], version: number): Place => ({
  table: getTableName(table),
  row: key.join('/'),
  column: column.name,
  version,
})
