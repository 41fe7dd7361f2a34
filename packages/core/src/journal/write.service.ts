/** Saving an entry: read, decide, write, in one transaction that holds the entry. Decision 15. */
import { and, desc, eq, lte } from 'drizzle-orm'
import type { RequestOf } from '@sol/contracts/endpoint'
import type { Entry, Outcome, updateEntry } from '@sol/contracts/journal'
import type { Db } from '@sol/db/client'
import { journalEntries, journalRevisions } from '@sol/db/schema/journal'
import { found } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { newId } from '../shared/ids.ts'
import { versionMismatch } from '../shared/version.ts'
import { keptCount, momentOf, ownEntry } from './own-entry.ts'
import { decideSave, type Decision } from './save.ts'
import { sealWords, toEntry, wordsOfEntry, wordsOfRevision, type EntryRow, type Words } from './stored.ts'

type Input = Omit<RequestOf<typeof updateEntry>, 'query'>
type Body = Input['body']

interface Saved {
  readonly entry: Entry
  readonly outcome: Outcome
  readonly keptId: string | null
  readonly sentVersion: number
}

/** Earlier texts that an entry has at most; what was kept does not count. */
const earlierMaximum = 50

interface Writing {
  readonly ctx: Ctx
  readonly db: Db
  readonly actor: Actor
  readonly row: EntryRow
  readonly standing: Words
  readonly body: Body
}

/** The text that stood, or was sent, under a version: a version that left the text alone has the one before it. */
const textAt = async ({ ctx, db, actor, row, standing }: Writing, version: number): Promise<Words | null> => {
  if (version > row.version) return null
  if (version >= row.textVersion) return standing
  const [base] = await db
    .select()
    .from(journalRevisions)
    .where(
      and(
        eq(journalRevisions.userId, actor.userId),
        eq(journalRevisions.entryId, row.id),
        lte(journalRevisions.version, version),
      ),
    )
    .orderBy(desc(journalRevisions.version))
    .limit(1)
  if (!base) return null
  return wordsOfRevision(await ctx.vault.opener(db, actor.userId, [base.head, base.body]), base)
}

interface Beside {
  readonly version: number
  readonly words: Words
  readonly kind: 'kept' | 'earlier'
}

const putBeside = async (writing: Writing, { version, words, kind }: Beside): Promise<string> => {
  const { ctx, db, actor, row, body } = writing
  const id = newId()
  const sealer = await ctx.vault.sealer(db, actor.userId)
  await db.insert(journalRevisions).values({
    userId: actor.userId,
    id,
    entryId: row.id,
    version,
    kind,
    writer: kind === 'kept' ? (body.writer ?? null) : null,
    baseVersion: kind === 'kept' ? body.baseVersion : null,
    ...sealWords(sealer, 'journal_revisions', { id, version }, words),
    at: ctx.now,
  })
  return id
}

const ofEntry = ({ actor, row }: Writing) =>
  and(eq(journalRevisions.userId, actor.userId), eq(journalRevisions.entryId, row.id))

/** A page that did not hear the answer sends the same base again: its longer text takes the place of the first. */
const dropSentBefore = async (writing: Writing): Promise<void> => {
  const { writer, baseVersion } = writing.body
  if (writer === undefined) return
  await writing.db
    .delete(journalRevisions)
    .where(
      and(
        ofEntry(writing),
        eq(journalRevisions.kind, 'kept'),
        eq(journalRevisions.writer, writer),
        eq(journalRevisions.baseVersion, baseVersion),
      ),
    )
}

const thin = (writing: Writing) =>
  writing.db
    .delete(journalRevisions)
    .where(
      and(
        ofEntry(writing),
        eq(journalRevisions.kind, 'earlier'),
        lte(journalRevisions.version, writing.row.version - earlierMaximum),
      ),
    )

/** What changes in the row beside its words. */
const movedTo = ({ ctx, actor, body }: Writing) =>
  body.at === undefined ? {} : momentOf(body.at, ctx.now, actor)

const set = async (
  { db, actor, row, ctx }: Writing,
  values: Partial<typeof journalEntries.$inferInsert>,
): Promise<EntryRow> =>
  found(
    (
      await db
        .update(journalEntries)
        .set({ ...values, updatedAt: ctx.now })
        .where(ownEntry(actor, row.id))
        .returning()
    )[0],
  )

interface Written extends Pick<Saved, 'outcome' | 'keptId' | 'sentVersion'> {
  readonly row: EntryRow
  readonly words: Words
}

/** Puts new words into the row. Whoever writes on an entry that was thrown away elsewhere takes it out of the trash. */
const setWords = async (
  writing: Writing,
  version: number,
  words: Words,
  by: Pick<EntryRow, 'writer' | 'writerSince'>,
) => {
  const { ctx, db, actor, row, standing } = writing
  await putBeside(writing, { version: row.textVersion, words: standing, kind: 'earlier' })
  const sealer = await ctx.vault.sealer(db, actor.userId)
  const next = await set(writing, {
    ...movedTo(writing),
    writer: by.writer,
    writerSince: by.writerSince,
    ...sealWords(sealer, 'journal_entries', { id: row.id, version }, words),
    textVersion: version,
    version,
    deletedAt: null,
  })
  await thin(writing)
  return next
}

/** Tags that were sent late join those that stand: a tag is words as well. */
const tagsOf = ({ standing, body }: Writing, outcome: Decision['outcome']): readonly string[] => {
  if (body.tags === undefined) return standing.tags
  const isLate = outcome === 'merged' || outcome === 'kept'
  return isLate ? [...new Set([...standing.tags, ...body.tags])].slice(0, 20) : body.tags
}

const hasOtherTags = (one: readonly string[], two: readonly string[]) => one.join('\n') !== two.join('\n')

const writerOf = ({ row, body }: Writing): Pick<EntryRow, 'writer' | 'writerSince'> => {
  const writer = body.writer ?? null
  const goesOn = writer !== null && row.writer === writer
  return { writer, writerSince: goesOn ? row.writerSince : body.baseVersion }
}

const apply = async (writing: Writing, given: Words, decision: Decision): Promise<Written> => {
  const { row, standing, body } = writing
  const { outcome } = decision
  const words = { ...decision.next, tags: tagsOf(writing, outcome) }
  const isLate = outcome === 'merged' || outcome === 'kept'
  if (outcome === 'same' && !hasOtherTags(words.tags, standing.tags)) {
    const next =
      body.at === undefined ? row : await set(writing, { ...movedTo(writing), version: row.version + 1 })
    return { row: next, words: standing, outcome: 'saved', keptId: null, sentVersion: next.version }
  }
  if (!isLate) {
    const version = row.version + 1
    // Other tags alone make nobody the writer of the text.
    const next = await setWords(writing, version, words, outcome === 'same' ? row : writerOf(writing))
    return { row: next, words, outcome: 'saved', keptId: null, sentVersion: version }
  }
  const sentVersion = row.version + 1
  const version = row.version + 2
  if (outcome === 'kept') await dropSentBefore(writing)
  const kind = outcome === 'kept' ? 'kept' : 'earlier'
  const sentId = await putBeside(writing, { version: sentVersion, words: given, kind })
  const next = await setWords(writing, version, words, { writer: null, writerSince: version })
  return { row: next, words, outcome, keptId: outcome === 'kept' ? sentId : null, sentVersion }
}

const write = async (writing: Writing): Promise<Saved> => {
  const { actor, db, row, standing, body } = writing
  const given = {
    title: body.title === undefined ? standing.title : body.title,
    tags: body.tags ?? standing.tags,
    body: body.body ?? standing.body,
  }
  const base = await textAt(writing, body.baseVersion)
  // A base that this database never had (it was put back from a backup) is no base.
  const baseVersion = base ? body.baseVersion : 0
  const decision = decideSave(
    { ...standing, version: row.textVersion, writer: row.writer, writerSince: row.writerSince },
    { ...given, baseVersion, writer: body.writer ?? null },
    base,
  )
  const { row: next, words, ...rest } = await apply(writing, given, decision)
  return { ...rest, entry: toEntry(next, words, await keptCount(db, actor, row.id)) }
}

export const update = (ctx: Ctx, actor: Actor, { params, body, ifMatch }: Input): Promise<Saved> =>
  ctx.db.transaction(async (db) => {
    const [locked] = await db.select().from(journalEntries).where(ownEntry(actor, params.id)).for('update')
    const row = found(locked)
    if (ifMatch !== undefined && ifMatch !== row.version) throw versionMismatch()
    const opener = await ctx.vault.opener(db, actor.userId, [row.head, row.body])
    return write({ ctx, db, actor, row, standing: wordsOfEntry(opener, row), body })
  })
