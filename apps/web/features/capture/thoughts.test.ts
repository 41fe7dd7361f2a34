import { parseCapture } from '@sol/capture/capture'
import { splitThoughts } from '@sol/capture/split-thoughts'
import { createTask } from '@sol/contracts/tasks'
import { keptLine } from './kept-line.ts'
import { entriesOf, type Caught } from './thoughts.ts'

const context = {
  now: new Date('2026-11-23T14:12:00Z'),
  timeZone: 'UTC',
  projects: [{ id: 'p1', title: 'Garden' }],
}
const read = (text: string): Caught[] => splitThoughts(text).map((line) => parseCapture(line, context))

const stamp = () => {
  let count = 0
  return { userId: 'u', now: 5, newId: () => `id${String((count += 1))}` }
}
const bodies = (caught: readonly Caught[]) =>
  entriesOf(caught, stamp()).map(({ kind, body }) => ({ kind, ...body }))

test('a thought without tokens is a title and nothing else', () => {
  expect(bodies(read('Call mum'))).toEqual([{ kind: 'task', id: 'id1', title: 'Call mum' }])
})

test('everything that was understood is in the body, resolved', () => {
  expect(bodies(read('Dig tomorrow 9 !fri 17:00 30m ~low #home +gard'))).toEqual([
    {
      kind: 'task',
      id: 'id1',
      title: 'Dig',
      plannedDay: '2026-11-24',
      plannedTime: '09:00',
      deadlineDay: '2026-11-27',
      deadlineTime: '17:00',
      estimateMinutes: 30,
      energy: 'low',
      tags: ['home'],
      projectId: 'p1',
    },
  ])
})

test('a project that is named first is made once, before the thoughts that name it', () => {
  expect(bodies(read('a +"Shed"\nb +"Shed"'))).toEqual([
    { kind: 'project', id: 'id1', title: 'Shed' },
    { kind: 'task', id: 'id2', title: 'a', projectId: 'id1' },
    { kind: 'task', id: 'id3', title: 'b', projectId: 'id1' },
  ])
})

test('what comes again becomes a series with its first day', () => {
  expect(bodies(read('Water plants every 3 days after completion at 18:00 5m ~low'))).toEqual([
    {
      kind: 'series',
      id: 'id1',
      rule: 'FREQ=DAILY;INTERVAL=3',
      firstDay: '2026-11-23',
      time: '18:00',
      basis: 'completion',
      template: { title: 'Water plants', estimateMinutes: 5, energy: 'low' },
    },
  ])
})

test('words without a syntax are kept as words', () => {
  expect(bodies([{ title: 'Call tomorrow #home' }])).toEqual([
    { kind: 'task', id: 'id1', title: 'Call tomorrow #home' },
  ])
})

test('a line that is too long for a title keeps every character', () => {
  const text = `${'word '.repeat(300)}end`
  const [body] = bodies(read(text))
  expect(body).toMatchObject({ notes: text })
  expect(body).toHaveProperty('title', expect.stringMatching(/^.{1,500}$/))
})

test.each([
  ['Call mum', 'One thought kept'],
  ['Call mum tomorrow 9', 'Kept for tomorrow 9:00'],
  ['Call mum tomorrow 9 10m #family', 'Kept for tomorrow 9:00 · 10 min · tag family'],
  ['Tax !fri', 'One thought kept · deadline Friday'],
  ['a\nb', '2 thoughts kept.'],
])('after keeping %j the line is %j', (text, line) => {
  expect(keptLine(read(text))).toBe(line)
})

test('a line too long for the notes becomes several, and nothing is lost', () => {
  const line = 'x'.repeat(45_000)
  const notes = entriesOf([{ title: line }], stamp()).map(({ kind, body }) => kind === 'task' && body.notes)
  expect(notes.join('')).toBe(line)
})

test('whatever is caught fits the contract', () => {
  let count = 0
  const newId = () => `01890000-0000-7000-8000-${String((count += 1)).padStart(12, '0')}`
  const titles = ['a', 'x'.repeat(500), 'x'.repeat(501), 'é🌞'.repeat(9000), 'word '.repeat(5000)]
  const caught = titles.map((title) => ({ title }))
  for (const { body } of entriesOf(caught, { userId: 'u', now: 1000, newId }))
    expect(createTask.body.safeParse(body).success).toBe(true)
})
