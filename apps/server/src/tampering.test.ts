/** Whoever can write to the database, but has no key, cannot make anybody read something else. */
import { and, eq } from 'drizzle-orm'
import { expect } from 'vitest'
import { taskHistory } from '@sol/contracts/changes'
import { listCheckins, logCheckin } from '@sol/contracts/checkins'
import { createSeries, getSeries } from '@sol/contracts/series'
import { createTask, getTask, listTasks, updateTask } from '@sol/contracts/tasks'
import { watchedVault } from '@sol/core/testing/vault'
import { changes } from '@sol/db/schema/changes'
import { checkins } from '@sol/db/schema/checkins'
import { series } from '@sol/db/schema/series'
import { tasks } from '@sol/db/schema/tasks'
import { appTest, makeTestApp, type Answer } from './testing/test-app.ts'

const isRefused = ({ status, body }: Answer) => {
  expect(status).toBe(500)
  expect(body).toEqual({
    type: 'https://sol-os.org/problems/unreadable',
    title: 'Something stored here could not be read',
    status: 500,
    code: 'unreadable',
    detail: expect.stringContaining('Nothing was changed') as string,
    requestId: expect.any(String) as string,
  })
}

const idOf = ({ body }: Answer) => (body as { id: string }).id

appTest(
  'values that were bent, exchanged or rolled back are refused, without saying why',
  async ({ db, store }) => {
    const { vault, refused } = watchedVault()
    const api = await makeTestApp(db, store, { vault })
    const [ada, grace] = [await api.person(), await api.person()]
    const create = async (token: string, notes: string) =>
      idOf(await api.call(createTask, { body: { title: 'A task', notes } }, { token }))
    const id = await create(ada.token, 'first')
    const other = await create(ada.token, 'other')
    const hers = await create(grace.token, 'hers')
    const row = async (one: string) => {
      const [found] = await db.select().from(tasks).where(eq(tasks.id, one))
      if (!found?.notes) throw new Error('no notes')
      return { notes: found.notes, notesVersion: found.notesVersion }
    }
    const first = await row(id)
    await api.call(updateTask, { params: { id }, body: { notes: 'second' } }, { token: ada.token })
    const second = await row(id)
    const put = (values: Partial<typeof second>) =>
      db
        .update(tasks)
        .set(values)
        .where(and(eq(tasks.userId, ada.id), eq(tasks.id, id)))
    const bent = (at: number) => {
      const notes = Buffer.from(second.notes)
      notes[at] = (notes[at] ?? 0) ^ 1
      return notes
    }
    // format, key id, salt, nonce, tag, text, padding
    const regions = [0, 4, 10, 25, 40, 50, second.notes.length - 1]
    const attempts: Partial<typeof second>[] = [
      ...regions.map((at) => ({ notes: bent(at) })),
      { notes: (await row(other)).notes },
      { notes: (await row(hers)).notes },
      { notes: first.notes },
      { notesVersion: first.notesVersion },
      { notes: second.notes.subarray(0, 40) },
      { notes: Buffer.from('readable') },
      { notes: Buffer.concat([Buffer.of(0), Buffer.from('readable')]) },
    ]
    for (const attempt of attempts) {
      await put({ ...second, ...attempt })
      isRefused(await api.call(getTask, { params: { id } }, { token: ada.token }))
      isRefused(await api.call(listTasks, { query: {} }, { token: ada.token }))
    }
    expect(refused).toHaveLength(attempts.length * 2)
    expect(refused[0]).toEqual({ userId: ada.id, table: 'tasks', row: id, column: 'notes' })
    await put(second)
    expect((await api.call(getTask, { params: { id } }, { token: ada.token })).body).toMatchObject({
      notes: 'second',
    })
    await api.app.http.close()
  },
)

appTest('the same holds for history, series and check-ins', async ({ db, api, ada }) => {
  const { token } = ada
  const id = idOf(await api.call(createTask, { body: { title: 'A task' } }, { token }))
  for (const notes of ['one', 'two'])
    await api.call(updateTask, { params: { id }, body: { notes } }, { token })
  const [one, two] = await db.select().from(changes).where(eq(changes.kind, 'changed'))
  await db
    .update(changes)
    .set({ difference: one?.difference })
    .where(eq(changes.id, two?.id ?? ''))
  isRefused(await api.call(taskHistory, { params: { id }, query: {} }, { token }))

  const body = { rule: 'FREQ=DAILY', firstDay: '2026-03-02', template: { title: 'Water' } } as const
  const made = idOf(await api.call(createSeries, { body }, { token }))
  await db.update(series).set({ templateVersion: 7 }).where(eq(series.id, made))
  isRefused(await api.call(getSeries, { params: { id: made } }, { token }))

  const scales = { mood: 1, energy: 1, focus: 1 }
  for (const note of ['low', 'high']) await api.call(logCheckin, { body: { ...scales, note } }, { token })
  const [low, high] = await db.select().from(checkins)
  await db
    .update(checkins)
    .set({ note: low?.note ?? null })
    .where(eq(checkins.id, high?.id ?? ''))
  isRefused(await api.call(listCheckins, { query: {} }, { token }))
})
