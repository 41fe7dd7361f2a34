import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { houseBudgets, median } from './house-budgets.ts'

const root = `${mkdtempSync(join(tmpdir(), 'sol-house-'))}/`
afterAll(() => rmSync(root, { recursive: true }))

const named = (count: number) => Array.from({ length: count }, (_, position) => `entry-${position}`)
const withScripts = (count: number) => {
  const scripts = Object.fromEntries(named(count).map((name) => [name, 'x']))
  writeFileSync(`${root}package.json`, JSON.stringify({ scripts }))
}

test('20 root entries and 15 scripts fit', () => {
  withScripts(15)
  expect(houseBudgets(root, named(20)).faults).toEqual([])
})

test('one more of each is a fault', () => {
  withScripts(16)
  expect(houseBudgets(root, named(21)).faults).toHaveLength(2)
})

test('several files in one folder are one root entry', () => {
  withScripts(1)
  expect(houseBudgets(root, ['docs/a.md', 'docs/b.md']).summary).toContain('root 1/20')
})

test('the median is the middle value, the lower of two, and 0 for nothing', () => {
  expect([median([9, 1, 5]), median([4, 1, 9, 2]), median([])]).toEqual([5, 2, 0])
})
