import { ApiProblem, Offline } from '../problem.ts'
import type { EntryStore } from './device-store.ts'
import type { OutboxEntry, TaskEntry } from './entry.ts'
import { Outbox } from './outbox.ts'

const entry = (id: string, madeAt = 0): TaskEntry => ({
  kind: 'task',
  id,
  userId: 'u',
  madeAt,
  refused: null,
  body: { id, title: id },
})

/** A real disk takes its time. */
const diskTime = 5

const memoryStore = (log: string[]): EntryStore & { rows: Map<string, OutboxEntry> } => {
  const rows = new Map<string, OutboxEntry>()
  return {
    rows,
    put: async (entries) => {
      await new Promise((resolve) => setTimeout(resolve, diskTime))
      for (const one of entries) rows.set(one.id, one)
      log.push(`disk ${entries.map(({ id }) => id).join('+')}`)
    },
    remove: (id) => {
      rows.delete(id)
      return Promise.resolve()
    },
    all: () => Promise.resolve([...rows.values()]),
  }
}

const outboxWith = (answer: (id: string) => Promise<void>, store?: EntryStore) => {
  const log: string[] = []
  const disk = memoryStore(log)
  const outbox = new Outbox({
    userId: 'u',
    store: store ?? disk,
    deliver: ({ id }) => {
      log.push(`network ${id}`)
      return answer(id)
    },
    withLock: (_, work) => work(),
    tellTabs: () => undefined,
  })
  return { outbox, log, disk }
}

const ids = (outbox: Outbox) => outbox.view().entries.map(({ id }) => id)

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

test('a thought is shown at once, and on disk before the network is tried', async () => {
  const { outbox, log } = outboxWith(() => Promise.resolve())
  void outbox.add([entry('a'), entry('b', 1)])
  expect(ids(outbox)).toEqual(['a', 'b'])
  await jest.advanceTimersByTimeAsync(diskTime)
  expect(log).toEqual(['disk a+b', 'network a', 'network b'])
  expect(ids(outbox)).toEqual([])
})

test('without a network it stays, says so, and is sent later', async () => {
  let isOnline = false
  const { outbox, disk } = outboxWith(() => (isOnline ? Promise.resolve() : Promise.reject(new Offline())))
  void outbox.add([entry('a')])
  await jest.advanceTimersByTimeAsync(diskTime)
  expect(outbox.view()).toMatchObject({ stuck: true, entries: [{ id: 'a' }] })
  expect(disk.rows.has('a')).toBe(true)
  isOnline = true
  await jest.advanceTimersByTimeAsync(3000)
  expect(outbox.view()).toEqual({ stuck: false, entries: [] })
  expect(disk.rows.size).toBe(0)
})

test('a run in progress does not take a thought that is still on its way to the disk', async () => {
  const { outbox, log, disk } = outboxWith(() => Promise.resolve())
  disk.rows.set('old', entry('old'))
  void outbox.add([entry('new', 1)])
  void outbox.flush()
  await jest.advanceTimersByTimeAsync(diskTime)
  expect(log).toEqual(['network old', 'disk new', 'network new'])
})

test('a disk that cannot be read for a moment takes nothing out of sight', async () => {
  const { outbox, disk } = outboxWith(() => Promise.reject(new Offline()))
  disk.rows.set('left', entry('left'))
  await outbox.flush()
  disk.all = () => Promise.reject(new Error('busy'))
  await outbox.flush()
  expect(ids(outbox)).toEqual(['left'])
})

test('what another run left on the device is sent', async () => {
  const { outbox, log, disk } = outboxWith(() => Promise.resolve())
  disk.rows.set('left', entry('left'))
  await outbox.flush()
  expect(log).toEqual(['network left'])
})

test('a refused thought keeps its words and blocks nobody', async () => {
  const refuse = () => Promise.reject(new ApiProblem({ code: 'validation_failed', status: 400 }))
  const { outbox, disk } = outboxWith((id) => (id === 'a' ? refuse() : Promise.resolve()))
  void outbox.add([entry('a'), entry('b', 1)])
  await jest.advanceTimersByTimeAsync(2 * diskTime)
  expect(outbox.view()).toMatchObject({ stuck: false, entries: [{ id: 'a', refused: 'validation_failed' }] })
  expect(disk.rows.get('a')).toMatchObject({ body: { title: 'a' } })
  await outbox.drop('a')
  expect(disk.rows.size).toBe(0)
})

test('a disk that takes nothing does not stop the thought', async () => {
  const broken: EntryStore = {
    put: () => Promise.reject(new Error('full')),
    remove: () => Promise.reject(new Error('full')),
    all: () => Promise.reject(new Error('full')),
  }
  let isOnline = false
  const { outbox } = outboxWith(() => (isOnline ? Promise.resolve() : Promise.reject(new Offline())), broken)
  void outbox.add([entry('a')])
  await jest.advanceTimersByTimeAsync(diskTime)
  expect(ids(outbox)).toEqual(['a'])
  isOnline = true
  await jest.advanceTimersByTimeAsync(3000)
  expect(ids(outbox)).toEqual([])
})

test('a refused thought is sent once, even where the disk takes nothing', async () => {
  const broken: EntryStore = {
    put: () => Promise.reject(new Error('full')),
    remove: () => Promise.reject(new Error('full')),
    all: () => Promise.reject(new Error('full')),
  }
  const refuse = () => Promise.reject(new ApiProblem({ code: 'validation_failed', status: 400 }))
  const { outbox, log } = outboxWith(refuse, broken)
  void outbox.add([entry('a')])
  await jest.advanceTimersByTimeAsync(60_000)
  expect(log).toEqual(['network a'])
  expect(outbox.view().entries).toMatchObject([{ id: 'a', refused: 'validation_failed' }])
})

test('a closed outbox sends nothing and loses nothing', async () => {
  const { outbox, log, disk } = outboxWith(() => Promise.resolve())
  outbox.close()
  void outbox.add([entry('a')])
  await jest.advanceTimersByTimeAsync(60_000)
  expect(log).toEqual(['disk a'])
  expect(disk.rows.has('a')).toBe(true)
  outbox.open()
  await outbox.flush()
  expect(disk.rows.size).toBe(0)
})

test('a thought that comes during a run is sent by the next', async () => {
  let release: () => void = () => undefined
  const { outbox, log } = outboxWith((id) =>
    id === 'a' ? new Promise<void>((resolve) => (release = resolve)) : Promise.resolve(),
  )
  void outbox.add([entry('a')])
  await jest.advanceTimersByTimeAsync(diskTime)
  void outbox.add([entry('b', 1)])
  await jest.advanceTimersByTimeAsync(diskTime)
  release()
  await jest.advanceTimersByTimeAsync(diskTime)
  expect(log.filter((line) => line.startsWith('network'))).toEqual(['network a', 'network b'])
})

test('what has not been sent can be taken back; what has is named', async () => {
  const { outbox, disk } = outboxWith(() => Promise.reject(new Offline()))
  void outbox.add([entry('waits')])
  await jest.advanceTimersByTimeAsync(diskTime)
  expect(await outbox.withdraw(['waits', 'arrived'])).toEqual(['arrived'])
  expect(ids(outbox)).toEqual([])
  expect(disk.rows.size).toBe(0)
})
