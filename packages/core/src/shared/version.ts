import { AppError, found } from './app-error.ts'

/** Tells a caller who sent `If-Match` what their edit was based on, and that nothing was overwritten. */
export const versionMismatch = () =>
  new AppError('version_mismatch', {
    detail:
      'It was changed somewhere else since it was read. Nothing was overwritten; read it again and repeat the change.',
  })

/**
 * The outcome of an `UPDATE … WHERE version = ifMatch RETURNING`: the row, 412 when only the version differs, else 404.
 * @param exists asks whether the row is there at all; called only when nothing was updated.
 */
export const updated = async <Row>(
  row: Row | undefined,
  ifMatch: number | undefined,
  exists: () => Promise<boolean>,
): Promise<Row> => {
  if (row === undefined && ifMatch !== undefined && (await exists())) throw versionMismatch()
  return found(row)
}
