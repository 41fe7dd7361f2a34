/** What the configuration itself holds, beyond our own rules: caps, `any`, default exports, zod/mini. */
import { ESLint } from 'eslint'
import { beforeAll, expect, test } from 'vitest'
import { repositoryRoot } from './place.ts'

const eslint = new ESLint({ cwd: repositoryRoot })

/** The rules that a text breaks when it stands in a file that exists (type-aware rules need one). */
const brokenBy = async (text: string, filePath = 'packages/core/src/shared/ids.ts') => {
  const [result] = await eslint.lintText(text, { filePath })
  return result?.messages.map((message) => message.ruleId) ?? []
}

// The compiler reads the whole repository once before it can answer anything.
beforeAll(() => brokenBy(''), 180_000)

const lines = (count: number, line: string) => `${line}\n`.repeat(count)
const functionOf = (count: number) =>
  `export const long = (log: () => void) => {\n${lines(count - 2, '  log()')}}\n`

test('a file of 300 lines passes and one of 301 does not', async () => {
  expect(await brokenBy(lines(300, '// a line'))).not.toContain('max-lines')
  expect(await brokenBy(lines(301, '// a line'))).toContain('max-lines')
})

test('a test file may have 500 lines', async () => {
  const path = 'tooling/lint/configuration.test.ts'
  expect(await brokenBy(lines(500, '// a line'), path)).not.toContain('max-lines')
  expect(await brokenBy(lines(501, '// a line'), path)).toContain('max-lines')
})

test('a function of 60 lines passes and one of 61 does not', async () => {
  expect(await brokenBy(functionOf(60))).not.toContain('max-lines-per-function')
  expect(await brokenBy(functionOf(61))).toContain('max-lines-per-function')
})

test.each([
  ['export const a = (x: any) => String(x)', '@typescript-eslint/no-explicit-any'],
  ["export const a: string = JSON.parse('1')", '@typescript-eslint/no-unsafe-assignment'],
  ["export const a = JSON.parse('{}').b", '@typescript-eslint/no-unsafe-member-access'],
  ['export const a = () => { Promise.resolve() }', '@typescript-eslint/no-floating-promises'],
  ['export default 1', 'no-restricted-exports'],
  ["import * as z from 'zod'\nexport const a = z.string()", 'no-restricted-imports'],
  ['console.error(1)', 'no-console'],
  ['export const a = new Date()', 'sol/no-own-clock'],
])('%s breaks %s', async (text, rule) => {
  expect(await brokenBy(text)).toContain(rule)
})

test('an empty disable comment is reported as unused', async () => {
  expect(
    await brokenBy('// eslint-disable-next-line no-console -- nothing here\nexport const a = 1\n'),
  ).toContain(null)
})
