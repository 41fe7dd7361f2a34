import { eq } from 'drizzle-orm'
import { expect } from 'vitest'
import { tasks } from '@sol/db/schema/tasks'
import { series } from '@sol/db/schema/series'
import { freshDatabase } from '@sol/db/testing/database'
import { makePerson } from '@sol/db/testing/people'
import * as seriesRules from '../series/series.service.ts'
import * as taskRules from '../tasks/tasks.service.ts'
import { actorOf, contextAt, ruleTest } from '../testing/context.ts'
import { sealFirst } from './first-sealing.ts'

const plain = (text: string) => Buffer.concat([Buffer.of(0), Buffer.from(text)])

ruleTest(
  'what an older version stored readably is sealed once; later such a value opens nowhere',
  async () => {
    const database = await freshDatabase()
    const { db } = database
    const ctx = contextAt(db, '2026-03-02T08:00:00Z')
    const ada = actorOf(await makePerson(db))
    const { id } = await taskRules.create(ctx, ada, { title: 'Old', notes: 'sealed' })
    const template = { title: 'Water the plants', notes: 'the big one twice' }
    const made = await seriesRules.create(ctx, ada, { rule: 'FREQ=DAILY', firstDay: '2026-03-10', template })
    await db
      .update(tasks)
      .set({ notes: plain('a readable note') })
      .where(eq(tasks.id, id))
    await db.update(series).set({ template: plain(JSON.stringify(made.template)) })
    await expect(taskRules.get(ctx, ada, id)).rejects.toMatchObject({ code: 'unreadable' })

    expect(await sealFirst(db, ctx.vault, ctx.now)).toBe(2)
    expect(await taskRules.get(ctx, ada, id)).toMatchObject({ notes: 'a readable note' })
    expect(await seriesRules.get(ctx, ada, made.id)).toMatchObject({ template })

    await db
      .update(tasks)
      .set({ notes: plain('planted') })
      .where(eq(tasks.id, id))
    expect(await sealFirst(db, ctx.vault, ctx.now)).toBe(0)
    await expect(taskRules.get(ctx, ada, id)).rejects.toMatchObject({ code: 'unreadable' })
    await database.close()
  },
)
