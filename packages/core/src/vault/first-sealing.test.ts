import { readFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { expect } from 'vitest'
import { tasks } from '@sol/db/schema/tasks'
import { series } from '@sol/db/schema/series'
import { freshDatabase } from '@sol/db/testing/database'
import { newId } from '../shared/ids.ts'
import { makePerson } from '@sol/db/testing/people'
import * as seriesRules from '../series/series.service.ts'
import * as taskRules from '../tasks/tasks.service.ts'
import { actorOf, contextAt, ruleTest } from '../testing/context.ts'
import * as checkinRules from '../checkins/checkins.service.ts'
import * as dayRules from '../days/days.service.ts'
import * as focusRules from '../focus/focus.service.ts'
import { history } from '../tasks/changes.service.ts'
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

const migration = (name: string) =>
  readFileSync(new URL(`../../../db/migrations/${name}.sql`, import.meta.url), 'utf8')

ruleTest('everything of the last version before the vault comes through the upgrade', async () => {
  const database = await freshDatabase()
  const { db, pool } = database
  await pool.query('DROP SCHEMA sol_os CASCADE')
  for (const name of ['0000_first', '0001_unlogged_store', '0002_doing', '0003_doing_planned'])
    await pool.query(migration(name))
  const ctx = contextAt(db, '2026-03-02T08:00:00Z')
  const [userId, id] = [newId(), newId()]
  const at = `timestamptz '2026-03-02 08:00Z'`
  await pool.query(`
    INSERT INTO sol_os.users (id, email, email_key, display_name, role, time_zone, password_hash, created_at, updated_at)
      VALUES ('${userId}', 'a', 'a', 'Ada', 'user', 'UTC', 'x', ${at}, ${at});
    INSERT INTO sol_os.tasks (user_id, id, title, notes, created_at, updated_at) VALUES
      ('${userId}', '${id}', 'A task', 'Schöne Grüße', ${at}, ${at}), ('${userId}', '${newId()}', 'Bare', NULL, ${at}, ${at});
    INSERT INTO sol_os.changes (user_id, id, task_id, at, kind, before, after) VALUES
      ('${userId}', '${newId()}', '${id}', ${at}, 'changed', '{"notes": "before"}', '{"notes": "Schöne Grüße"}'),
      ('${userId}', '${newId()}', '${id}', ${at} - interval '1 h', 'created', '{}', '{}');
    INSERT INTO sol_os.checkins (user_id, id, mood, energy, focus, note, at, day, created_at)
      VALUES ('${userId}', '${newId()}', 1, 1, 1, 'so-so', ${at}, '2026-03-02', ${at});
    INSERT INTO sol_os.days (user_id, day, line) VALUES ('${userId}', '2026-03-02', 'a good one');
    INSERT INTO sol_os.focus_sessions (user_id, id, task_id, mode, started_at, remarks, next_move)
      VALUES ('${userId}', '${newId()}', '${id}', 'flow', ${at}, '[{"at": "2026-03-02T08:00:00.000Z", "kind": "parked", "text": "milk"}]', 'line 3')`)
  await pool.query(migration('0004_vault'))
  expect(await sealFirst(db, ctx.vault, ctx.now)).toBe(6)

  const ada = { userId, sessionId: userId, role: 'user', timeZone: 'UTC' } as const
  expect(await taskRules.get(ctx, ada, id)).toMatchObject({ notes: 'Schöne Grüße' })
  const { items } = await history(ctx, ada, { params: { id }, query: { limit: 10 } })
  expect(items.map(({ before, after }) => [before, after])).toEqual([
    [{ notes: 'before' }, { notes: 'Schöne Grüße' }],
    [{}, {}],
  ])
  expect((await checkinRules.list(ctx, ada, { limit: 10 })).items).toMatchObject([{ note: 'so-so' }])
  expect(await dayRules.read(ctx, ada, '2026-03-02')).toMatchObject({ line: 'a good one' })
  expect((await focusRules.current(ctx, ada)).current).toMatchObject({
    remarks: [{ kind: 'parked', text: 'milk' }],
    nextMove: 'line 3',
  })
  const { rows } = await pool.query(
    `SELECT count(*)::int AS count FROM sol_os.tasks WHERE get_byte(notes, 0) = 0`,
  )
  expect(rows).toEqual([{ count: 0 }])
  await database.close()
})
