import type { Entry } from '@sol/contracts/journal'
import { Offline } from '../../lib/problem.ts'
import type { EntryDraft } from './entry-draft.ts'
import type { Answer } from './send-draft.ts'
import { Writing } from './writing.ts'

const draft: EntryDraft = {
  id: 'one',
  kind: 'free',
  at: '2026-11-23T12:00:00.000Z',
  base: 1,
  writer: 'page',
  title: '',
  body: '',
}

const entryWith = (body: string, version: number, keptCount = 0): Entry => ({
  id: 'one',
  title: null,
  tags: [],
  day: '2026-11-23',
  at: draft.at,
  kind: 'free',
  keptCount,
  deletedAt: null,
  version,
  body,
  createdAt: draft.at,
  updatedAt: draft.at,
})

/** A page over a disk and a server that answers when it is told to. */
const open = (status: 'empty' | 'saved' = 'saved') => {
  const disk = new Map<string, EntryDraft>()
  const sent: EntryDraft[] = []
  const answers: { resolve: (answer: Answer) => void; reject: (problem: unknown) => void }[] = []
  const writing = new Writing(
    {
      keep: (text) => disk.set(text.writer, text),
      drop: (text) => disk.delete(text.writer),
      send: (text) => {
        sent.push(text)
        return new Promise((resolve, reject) => answers.push({ resolve, reject }))
      },
      onSaved: () => undefined,
    },
    draft,
    status,
  )
  return { writing, disk, sent, answers }
}

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

test('what is typed is on the disk at once, at the server after a pause, and then off the disk', async () => {
  const { writing, disk, sent, answers } = open()
  writing.type({ body: 'a' })
  writing.type({ body: 'ab' })
  expect(disk.get('page')?.body).toBe('ab')
  await jest.advanceTimersByTimeAsync(1_200)
  expect(sent.map(({ body }) => body)).toEqual(['ab'])
  answers[0]?.resolve({ entry: entryWith('ab', 2), outcome: 'saved', sentVersion: 2 })
  await jest.advanceTimersByTimeAsync(0)
  expect(writing.state()).toMatchObject({ status: 'saved', draft: { base: 2 } })
  expect(disk.size).toBe(0)
})

test('what is typed while a save is on its way goes on from what was sent, and stays on the disk', async () => {
  const { writing, disk, sent, answers } = open()
  writing.type({ body: 'a' })
  const flushed = writing.flush()
  writing.type({ body: 'ab' })
  answers[0]?.resolve({ entry: entryWith('x a', 4), outcome: 'merged', sentVersion: 3 })
  expect(await flushed).toBe(false)
  expect(disk.get('page')).toMatchObject({ body: 'ab', base: 3 })
  await jest.advanceTimersByTimeAsync(1_200)
  expect(sent[1]).toMatchObject({ body: 'ab', base: 3 })
  answers[1]?.resolve({ entry: entryWith('x ab', 6), outcome: 'merged', sentVersion: 5 })
  await jest.advanceTimersByTimeAsync(0)
  expect(writing.state()).toMatchObject({ draft: { body: 'x ab', base: 6 }, status: 'saved', replaced: 1 })
})

test('without a server the words stay on the disk, and are sent again', async () => {
  const { writing, disk, sent, answers } = open()
  writing.type({ body: 'a' })
  await jest.advanceTimersByTimeAsync(1_200)
  answers[0]?.reject(new Offline())
  await jest.advanceTimersByTimeAsync(0)
  expect(writing.state().status).toBe('waiting')
  expect(disk.get('page')?.body).toBe('a')
  await jest.advanceTimersByTimeAsync(8_000)
  expect(sent).toHaveLength(2)
})

test('what others saved is taken over only where nothing of one’s own waits', () => {
  const { writing } = open()
  writing.meet(entryWith('theirs', 2))
  expect(writing.state()).toMatchObject({ draft: { body: 'theirs', base: 2 }, replaced: 1 })
  writing.type({ body: 'mine' })
  writing.meet(entryWith('newer', 3))
  expect(writing.state().draft).toMatchObject({ body: 'mine', base: 2 })
})

test('an empty page is never sent', async () => {
  const { writing, sent } = open('empty')
  expect(await writing.flush()).toBe(true)
  expect(sent).toEqual([])
})
