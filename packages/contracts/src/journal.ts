/** The journal: texts that a person writes for themselves. Nothing that was typed is lost: see `updateEntry`. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { Tags } from './tasks.ts'
import { Day, Id, IdParams, Instant, line, page, PageQuery, prose, Version } from './values.ts'

/** Characters of a text. */
export const entryMaximum = 100_000

/** What the page began with; `free`: an empty one. */
export const EntryKind = z.enum(['free', 'gratitude', 'wentWell', 'difficult', 'tomorrow'])
export type EntryKind = z.infer<typeof EntryKind>

const entryHead = {
  id: Id,
  title: z.nullable(z.string()),
  tags: z.array(z.string()),
  /** The solar day it is filed under. */
  day: Day,
  at: Instant,
  kind: EntryKind,
  /** Other texts of the same entry that wait to be looked at (`GET /journal/:id/texts?kept=true`). */
  keptCount: z.int(),
  deletedAt: z.nullable(Instant),
  version: Version,
}

/** An entry in a list: without its text. */
export const EntryLine = z.object({
  ...entryHead,
  /** The first words, without marks. */
  preview: z.string(),
})
export type EntryLine = z.infer<typeof EntryLine>

export const Entry = z.object({
  ...entryHead,
  /** Markdown, of which headings, lists, quotations, code, emphasis and links are shown as such. */
  body: z.string(),
  createdAt: Instant,
  updatedAt: Instant,
})
export type Entry = z.infer<typeof Entry>

const fields = {
  title: z.optional(z.nullable(line(200))),
  tags: z.optional(Tags),
  /** Another moment may mean another day; the future is refused. */
  at: z.optional(Instant),
}

/** Who writes: one open page on one device. What the same writer sends again replaces what it sent before. */
const writer = Id

/** JSON of a text of the greatest length in any script, with room. */
const bodyLimit = 512 * 1024

export const createEntry = endpoint({
  id: 'createEntry',
  method: 'POST',
  path: '/journal',
  tag: 'Journal',
  summary:
    'Write an entry. Sent again with the same id it answers what is there: change that with its version.',
  access: 'user',
  body: z.strictObject({
    id: z.optional(Id),
    ...fields,
    body: prose(entryMaximum),
    kind: z._default(EntryKind, 'free'),
    writer: z.optional(writer),
  }),
  status: 201,
  response: Entry,
  changes: ['journal'],
  versioned: true,
  secret: true,
  bodyLimit,
})

export const listEntries = endpoint({
  id: 'listEntries',
  method: 'GET',
  path: '/journal',
  tag: 'Journal',
  summary: 'List your entries without their texts, latest moment first.',
  access: 'user',
  query: z.extend(PageQuery, {
    /** Those in the trash. Left out: those that are not. */
    trash: z.optional(z.stringbool({ truthy: ['true'], falsy: ['false'] })),
    from: z.optional(Day),
    to: z.optional(Day),
  }),
  status: 200,
  response: page(EntryLine),
})

export const onThisDay = endpoint({
  id: 'onThisDay',
  method: 'GET',
  path: '/journal/on-this-day',
  tag: 'Journal',
  summary:
    'List entries of the same day in earlier months (a year back) and years; at most 40, latest first.',
  access: 'user',
  query: z.strictObject({ day: Day }),
  status: 200,
  response: z.object({ items: z.array(EntryLine) }),
})

export const getEntry = endpoint({
  id: 'getEntry',
  method: 'GET',
  path: '/journal/:id',
  tag: 'Journal',
  summary: 'Read an entry, also when it is in the trash.',
  access: 'user',
  params: IdParams,
  status: 200,
  response: Entry,
  versioned: true,
})

/** What became of the text that was sent. */
export const Outcome = z.enum(['saved', 'merged', 'kept'])
export type Outcome = z.infer<typeof Outcome>

export const updateEntry = endpoint({
  id: 'updateEntry',
  method: 'PATCH',
  path: '/journal/:id',
  tag: 'Journal',
  summary:
    'Change an entry. A text based on an older version is merged, or kept beside the other: no words are lost.',
  access: 'user',
  params: IdParams,
  body: z.strictObject({
    ...fields,
    body: z.optional(prose(entryMaximum)),
    /** The version that was being edited. Tie the change to it with `If-Match` to be refused (412) instead. */
    baseVersion: Version,
    writer: z.optional(writer),
  }),
  status: 200,
  response: z.object({
    entry: Entry,
    /** saved: it stands as it was sent; merged: with what was written elsewhere; kept: beside it, as `keptId`. */
    outcome: Outcome,
    keptId: z.nullable(Id),
    /** The version under which what was sent is known: the base of what the same page sends next. */
    sentVersion: Version,
  }),
  changes: ['journal'],
  versioned: true,
  secret: true,
  bodyLimit,
})

export const deleteEntry = endpoint({
  id: 'deleteEntry',
  method: 'DELETE',
  path: '/journal/:id',
  tag: 'Journal',
  summary: 'Move an entry to the trash; it goes for good after 30 days.',
  access: 'user',
  params: IdParams,
  status: 204,
  response: null,
  changes: ['journal'],
  versioned: true,
})

export const restoreEntry = endpoint({
  id: 'restoreEntry',
  method: 'POST',
  path: '/journal/:id/restore',
  tag: 'Journal',
  summary: 'Take an entry out of the trash.',
  access: 'user',
  params: IdParams,
  status: 204,
  response: null,
  changes: ['journal'],
})

/** A text that an entry had, or one that was kept beside it. */
export const EntryText = z.object({
  id: Id,
  title: z.nullable(z.string()),
  body: z.string(),
  /** kept: waits to be looked at; earlier: stood there before. */
  kind: z.enum(['kept', 'earlier']),
  at: Instant,
  version: Version,
})
export type EntryText = z.infer<typeof EntryText>

export const listTexts = endpoint({
  id: 'listTexts',
  method: 'GET',
  path: '/journal/:id/texts',
  tag: 'Journal',
  summary:
    'Read the texts beside an entry, newest first, at most 20: those kept in a conflict, or earlier ones.',
  access: 'user',
  params: IdParams,
  query: z.strictObject({ kept: z._default(z.stringbool({ truthy: ['true'], falsy: ['false'] }), true) }),
  status: 200,
  response: z.object({ items: z.array(EntryText) }),
})

export const TextParams = z.strictObject({ id: Id, textId: Id })

export const settleText = endpoint({
  id: 'settleText',
  method: 'POST',
  path: '/journal/:id/texts/:textId/settle',
  tag: 'Journal',
  summary: 'A kept text was looked at: it moves to the earlier ones.',
  access: 'user',
  params: TextParams,
  status: 204,
  response: null,
  changes: ['journal'],
})
