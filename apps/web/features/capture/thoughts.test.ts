import { createTask } from '@sol/contracts/tasks'
import { entriesOf } from './thoughts.ts'

const stamp = () => {
  let count = 0
  const newId = () => `01890000-0000-7000-8000-${String((count += 1)).padStart(12, '0')}`
  return { userId: 'u', now: 1000, newId }
}

const bodies = (...lines: string[]) => entriesOf(lines, stamp()).map(({ body }) => body)

test('one entry a line, in order, each with an id of its own', () => {
  const entries = entriesOf(['one', 'two'], stamp())
  expect(entries.map(({ body }) => body.title)).toEqual(['one', 'two'])
  expect(new Set(entries.map(({ id }) => id)).size).toBe(2)
  expect(entries.every(({ id, body }) => id === body.id)).toBe(true)
})

test('a line too long for a title keeps every character', () => {
  const line = Array.from({ length: 200 }, (_, index) => `word${String(index)}`).join(' ')
  const [body] = bodies(line)
  expect(body?.notes).toBe(line)
  expect(body?.title).toMatch(/^word0 word1 .*…$/)
})

test('a line too long for the notes becomes several, and nothing is lost', () => {
  const line = 'x'.repeat(45_000)
  expect(
    bodies(line)
      .map((body) => body.notes)
      .join(''),
  ).toBe(line)
})

test('whatever is caught fits the contract', () => {
  const lines = ['a', 'x'.repeat(500), 'x'.repeat(501), 'é🌞'.repeat(9000), 'word '.repeat(5000)]
  for (const body of bodies(...lines)) expect(createTask.body.safeParse(body).success).toBe(true)
})
