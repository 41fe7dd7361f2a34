import { usually } from './usually.ts'

const estimates = {
  overall: { tasks: 12, usual: 1.5, most: 2.2 },
  tasksNeeded: 5,
  categories: [
    { kind: 'project' as const, key: 'p', name: 'Move', tasks: 4, usual: 2, most: 3 },
    { kind: 'tag' as const, key: 'calls', name: 'calls', tasks: 3, usual: 1.02, most: 1.3 },
  ],
}
const task = { estimateMinutes: 30, projectId: null, tags: [] }

test('a task goes by its project, else by its first tag, else by all', () => {
  expect(usually(estimates, task)).toEqual({ estimate: 30, usual: 45, tasks: 12 })
  expect(usually(estimates, { ...task, projectId: 'p', tags: ['calls'] })?.usual).toBe(60)
  expect(usually(estimates, { ...task, projectId: 'other', tags: ['calls'] })?.usual).toBe(45)
})

test('nothing is said without an estimate, without enough tasks, or when estimates usually hold', () => {
  expect(usually(estimates, { ...task, estimateMinutes: null })).toBeUndefined()
  expect(usually({ ...estimates, overall: null }, task)).toBeUndefined()
  expect(usually(undefined, task)).toBeUndefined()
  expect(usually(estimates, { ...task, tags: ['calls'] })).toBeUndefined()
})
