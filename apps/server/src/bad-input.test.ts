/** What nobody means to send: every answer is quick and says what does not fit, and what fits is kept whole. */
import { describe, expect } from 'vitest'
import { changeTasks } from '@sol/contracts/changes'
import { createSeries } from '@sol/contracts/series'
import { createTask, listTasks, type Task } from '@sol/contracts/tasks'
import { newId } from '@sol/core/shared/ids'
import { appTest as test, type Answer, type TestApp } from './testing/test-app.ts'

const most = 250

/** The quickest of a few, since other work on the machine takes time from one of them. Answers what came last. */
const quickestOf = async (times: number, act: () => Promise<Answer>): Promise<Answer> => {
  const start = performance.now()
  const answer = await act()
  const took = performance.now() - start
  if (took > most && times > 1) return quickestOf(times - 1, act)
  expect(took).toBeLessThan(most)
  return answer
}

const raw = (api: TestApp, token: string, payload: string, url = '/api/v1/tasks') =>
  quickestOf(3, () =>
    api.send({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      payload,
    }),
  )

const expectRefused = (answer: Answer, statuses: readonly number[] = [400]) => {
  expect(statuses).toContain(answer.status)
  expect(answer.type).toContain('application/problem+json')
  expect((answer.body as { title: string }).title).not.toBe('')
}

const kept = [
  ['a title that turns its own direction', '\u202egnp.exe \u2066abc\u2069 \u200fשלום'],
  ['families, flags and skin of several code points', '👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 é'],
  ['letters with a hundred marks', `Z${'\u0337'.repeat(100)}algo`],
  ['zero-width letters between others', 'a\u200bb\u200dc\ufeff d'],
  ['what looks like code', `<img src=x onerror=alert(1)> '; DROP TABLE tasks; -- {{7*7}} \${7}`],
] as const

const refused: [string, object][] = [
  ['a title of 10,000 characters', { title: 'x'.repeat(10_000) }],
  ['a title of nothing but what no screen shows', { title: '\u0000\u0007 \n' }],
  ['a day that no calendar has', { title: 'a', plannedDay: '2026-02-30' }],
  ['a month that no calendar has', { title: 'a', deadlineDay: '2026-13-01' }],
  ['a year of five digits', { title: 'a', plannedDay: '12026-01-01' }],
  ['an hour after midnight', { title: 'a', plannedDay: '2026-01-01', plannedTime: '24:00' }],
  ['a number that is none', { title: 'a', estimateMinutes: 1e308 }],
  ['ten thousand tags', { title: 'a', tags: Array.from({ length: 10_000 }, (_, n) => `t${String(n)}`) }],
  ['an array in place of words', { title: ['a'] }],
]

const bombs = [
  'FREQ=SECONDLY',
  'FREQ=DAILY;COUNT=999999999',
  'FREQ=DAILY;INTERVAL=0',
  `FREQ=DAILY;BYMONTHDAY=${Array.from({ length: 5000 }, () => 1).join(',')}`,
  'FREQ=DAILY;BYHOUR=0,1,2,3;BYMINUTE=0,1,2;BYSECOND=0,1,2',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;BYSETPOS=999',
  `FREQ=DAILY;${'X='.repeat(5000)}`,
  'FREQ=DAILY;UNTIL=99999999T999999Z',
  '\u202eYLIAD=QERF',
]

describe('input that nobody means', () => {
  test('strange words are kept, letter by letter, and found again', async ({ api, ada }) => {
    for (const [name, title] of kept) {
      const made = await quickestOf(3, () => api.call(createTask, { body: { title } }, ada))
      expect((made.body as Task).title, name).toBe(title)
      const found = await quickestOf(3, () => api.call(listTasks, { query: { q: title.slice(0, 60) } }, ada))
      expect(
        (found.body as { items: Task[] }).items.map((task) => task.title),
        name,
      ).toContain(title)
    }
  })

  test('half a character becomes a sign for it, and the rest stays', async ({ api, ada }) => {
    const made = await raw(api, ada.token, String.raw`{"title":"a\ud800b \udc00c"}`)
    expect(made.status).toBe(201)
    expect((made.body as Task).title).toBe('a\ufffdb \ufffdc')
  })

  test('what does not fit is refused by name, and nothing is stored', async ({ api, ada }) => {
    for (const [name, body] of refused) {
      const answer = await quickestOf(3, () => api.callLoosely(createTask, { body }, ada))
      expectRefused(answer)
      expect((answer.body as { issues: unknown[] }).issues.length, name).toBeGreaterThan(0)
    }
    expect((await api.call(listTasks, { query: {} }, ada)).body).toMatchObject({ items: [] })
  })

  test('rules that would never end are refused before anything is counted out', async ({ api, ada }) => {
    for (const rule of bombs) {
      const body = { id: newId(), rule, firstDay: '2026-11-25', template: { title: 'a' } }
      const answer = await quickestOf(3, () => api.callLoosely(createSeries, { body }, ada))
      expectRefused(answer)
    }
  })

  test('deep, wide and heavy documents are refused', async ({ api, ada }) => {
    const deep = 50_000
    const answers = [
      await raw(api, ada.token, `{"title":${'['.repeat(deep)}${']'.repeat(deep)}}`),
      await raw(api, ada.token, `${'{"a":'.repeat(deep / 2)}1${'}'.repeat(deep / 2)}`),
      await raw(api, ada.token, `{"title":"${'x'.repeat(300_000)}"}`),
      await raw(api, ada.token, '{"title":"a","__proto__":{"isAdmin":true}}'),
      await raw(api, ada.token, '{"title":"a"'),
      await quickestOf(3, () =>
        api.callLoosely(
          changeTasks,
          { body: { ids: Array.from({ length: 5000 }, newId), shelved: true } },
          ada,
        ),
      ),
    ]
    for (const answer of answers) expectRefused(answer, [400, 413])
  })
})
