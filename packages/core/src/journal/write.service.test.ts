import fc from 'fast-check'
import { describe, expect } from 'vitest'
import type { AppError } from '../shared/app-error.ts'
import type { Actor, Ctx } from '../shared/context.ts'
import { newId } from '../shared/ids.ts'
import { contextAt, ruleTest as test } from '../testing/context.ts'
import * as journal from './journal.service.ts'
import * as texts from './texts.service.ts'
import { update } from './write.service.ts'

const noon = '2026-11-23T12:00:00.000Z'
const start = 'first line\n\nsecond line\n'

type Body = Parameters<typeof update>[2]['body']
const save = (ctx: Ctx, actor: Actor, id: string, body: Body) =>
  update(ctx, actor, { params: { id }, body, ifMatch: undefined })

const begin = (ctx: Ctx, actor: Actor) =>
  journal.create(ctx, actor, { kind: 'free', body: start, tags: ['home'] })

describe('a save', () => {
  test('on what stands, stands; with If-Match on an older version it is refused', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const { id } = await begin(ctx, ada)
    const saved = await save(ctx, ada, id, { title: 'T', baseVersion: 1 })
    expect(saved).toMatchObject({
      outcome: 'saved',
      keptId: null,
      sentVersion: 2,
      entry: { title: 'T', body: start, tags: ['home'], version: 2 },
    })
    const late = update(ctx, ada, { params: { id }, body: { body: 'x', baseVersion: 1 }, ifMatch: 1 })
    await expect(late).rejects.toEqual(expect.objectContaining({ code: 'version_mismatch' }) as AppError)
    expect(await journal.get(ctx, ada, id)).toEqual(saved.entry)
  })

  test('that is late is merged, tags included', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const { id } = await begin(ctx, ada)
    await save(ctx, ada, id, { body: `zeroth\n\n${start}`, tags: ['home', 'rain'], baseVersion: 1 })
    const late = await save(ctx, ada, id, { body: `${start}\nthird\n`, tags: ['sun'], baseVersion: 1 })
    expect(late).toMatchObject({
      outcome: 'merged',
      sentVersion: 3,
      entry: { body: `zeroth\n\n${start}\nthird\n`, tags: ['home', 'rain', 'sun'], version: 4 },
    })
    // What was sent is a base as well: the page that typed on meanwhile is not late.
    const more = await save(ctx, ada, id, { body: `${start}\nthird!\n`, baseVersion: 3 })
    expect(more).toMatchObject({ outcome: 'merged', entry: { body: `zeroth\n\n${start}\nthird!\n` } })
  })

  test('that cannot be merged is kept until it was looked at; a lost answer makes no second text', async ({
    db,
    ada,
  }) => {
    const ctx = contextAt(db, noon)
    const { id } = await begin(ctx, ada)
    const writer = newId()
    await save(ctx, ada, id, { body: 'Mine\n', baseVersion: 1 })
    await save(ctx, ada, id, { body: 'Yours\n', baseVersion: 1, writer })
    const late = await save(ctx, ada, id, { body: 'Yours, longer\n', baseVersion: 1, writer })
    expect(late).toMatchObject({ outcome: 'kept', entry: { body: 'Mine\n', keptCount: 1 } })
    const kept = await texts.list(ctx, ada, { id, kept: true })
    expect(kept.items).toMatchObject([{ id: late.keptId, body: 'Yours, longer\n', kind: 'kept' }])
    expect((await journal.list(ctx, ada, { limit: 1 })).items).toMatchObject([{ keptCount: 1 }])
    const settled = { id, textId: late.keptId ?? '' }
    await texts.settle(ctx, ada, settled)
    await texts.settle(ctx, ada, settled)
    expect(await journal.get(ctx, ada, id)).toMatchObject({ keptCount: 0 })
    const earlier = await texts.list(ctx, ada, { id, kept: false })
    expect(earlier.items.map(({ body }) => body)).toContain('Yours, longer\n')
  })

  test('of tags alone makes nobody the writer of a text they have not seen', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const { id } = await begin(ctx, ada)
    const writer = newId()
    await save(ctx, ada, id, { body: 'Theirs\n', baseVersion: 1 })
    await save(ctx, ada, id, { tags: ['sun'], baseVersion: 1, writer })
    const late = await save(ctx, ada, id, { body: 'Mine\n', baseVersion: 1, writer })
    expect(late).toMatchObject({ outcome: 'kept', entry: { body: 'Theirs\n', tags: ['sun'] } })
  })

  test('on a version that a restored database never had overwrites nothing', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const { id } = await begin(ctx, ada)
    expect(await save(ctx, ada, id, { body: 'Ahead\n', baseVersion: 9 })).toMatchObject({
      outcome: 'kept',
      entry: { body: start },
    })
  })

  test('leaves 50 earlier texts at most', async ({ db, ada }) => {
    const ctx = contextAt(db, noon)
    const { id } = await begin(ctx, ada)
    for (let n = 1; n <= 60; n += 1) await save(ctx, ada, id, { body: `${String(n)}\n`, baseVersion: n })
    const shown = await texts.list(ctx, ada, { id, kept: false })
    expect(shown.items.at(0)).toMatchObject({ body: '59\n', version: 60 })
    // Its base is gone: both are kept.
    expect(await save(ctx, ada, id, { body: 'late\n', baseVersion: 1 })).toMatchObject({ outcome: 'kept' })
  })
})

interface Page {
  readonly writer: string
  draft: string
  sent: string
  base: number
}

const kinds = ['type', 'type', 'type', 'save', 'save', 'lost', 'crash', 'trash', 'settle'] as const
const act = fc.record({
  kind: fc.constantFrom(...kinds),
  page: fc.nat({ max: 2 }),
  at: fc.nat({ max: 9 }),
  lineBreak: fc.boolean(),
})
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

/** Three open pages of one entry, as the browser's code treats them, over the real rules and the real database. */
const play = async (ctx: Ctx, actor: Actor, acts: readonly Act[]) => {
  const { id } = await begin(ctx, actor)
  const pages: Page[] = [0, 1, 2].map(() => ({ writer: newId(), draft: start, sent: start, base: 1 }))
  const typed: string[] = []
  const looked: string[] = []
  const send = ({ draft, base, writer }: Page) =>
    save(ctx, actor, id, { body: draft, baseVersion: base, writer })
  const steps: Record<Act['kind'], (page: Page, given: Act) => Promise<unknown>> = {
    type: (page, { at, lineBreak }) => {
      const words = page.draft.split(' ')
      const word = `w${String(typed.length)}`
      typed.push(word)
      words.splice(Math.min(at, words.length), 0, lineBreak ? `${word}\n` : word)
      page.draft = words.join(' ')
      return Promise.resolve()
    },
    save: async (page) => {
      const { entry } = await send(page)
      page.draft = page.sent = entry.body
      page.base = entry.version
    },
    lost: send,
    // What was on the disk is all that is left: the draft and its base; who opens it again is another writer.
    crash: (page) => Promise.resolve(void Object.assign(page, { writer: newId(), sent: '' })),
    trash: () => journal.remove(ctx, actor, { id, ifMatch: undefined }),
    settle: async () => {
      const { items } = await texts.list(ctx, actor, { id, kept: true })
      const [first] = items
      if (!first) return
      looked.push(first.body)
      await texts.settle(ctx, actor, { id, textId: first.id })
    },
  }
  for (const one of acts) {
    const page = pages[one.page]
    if (page) await steps[one.kind](page, one)
  }
  for (const page of pages) await send(page)
  const kept = (await texts.list(ctx, actor, { id, kept: true })).items.map(({ body }) => body)
  const all = [(await journal.get(ctx, actor, id)).body, ...kept, ...looked]
  const safe = new Set(all.flatMap((body) => body.split(/\s+/)))
  return typed.filter((word) => !safe.has(word))
}

test('in 200 random orders of three pages every typed word is in the text, or in a kept copy', async ({
  db,
  ada,
}) => {
  const ctx = contextAt(db, noon)
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 24 }), async (acts) => {
      expect(await play(ctx, ada, acts)).toEqual([])
    }),
    { numRuns: 200, seed: 15 },
  )
}, 60_000)
