/** Series between the database, where what their tasks begin with is sealed, and the rules. */
import type { SeriesTemplate } from '@sol/contracts/series'
import type { series } from '@sol/db/schema/series'
import type { Ctx } from '../shared/context.ts'
import type { Place } from '../shared/vault.ts'

type Stored = typeof series.$inferSelect

/** As the rules see it. */
export type SeriesRow = Omit<Stored, 'template' | 'templateVersion'> & { readonly template: SeriesTemplate }

type VaultCtx = Pick<Ctx, 'db' | 'vault'>

const templateOf = (id: string, version: number): Place => ({
  table: 'series',
  row: id,
  column: 'template',
  version,
})

/** @throws AppError unreadable */
export const openSeries = async (
  { db, vault }: VaultCtx,
  userId: string,
  stored: readonly Stored[],
): Promise<SeriesRow[]> => {
  const opener = await vault.opener(
    db,
    userId,
    stored.map(({ template }) => template),
  )
  return stored.map(({ template, templateVersion, ...row }) => ({
    ...row,
    // It was written by the contract and is read back as that.
    template: JSON.parse(opener.open(templateOf(row.id, templateVersion), template)) as SeriesTemplate,
  }))
}

/** What is written for a template. @param version the row's, of this write */
export const sealedTemplate = async (
  { db, vault }: VaultCtx,
  userId: string,
  { id, version }: { readonly id: string; readonly version: number },
  template: SeriesTemplate,
): Promise<Pick<Stored, 'template' | 'templateVersion'>> => ({
  template: await vault.seal(db, userId, templateOf(id, version), JSON.stringify(template)),
  templateVersion: version,
})
