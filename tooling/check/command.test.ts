import { expect, test } from 'vitest'
import { runCommand } from './command.ts'

const node = (script: string) => [process.execPath, '-e', script]

test('what a command says is kept, from both of its streams', async () => {
  const { ok, output } = await runCommand(node("console.log('said'); console.error('warned')"))
  expect(ok).toBe(true)
  expect(output).toContain('said')
  expect(output).toContain('warned')
})

test('a command that exits with another code has failed', async () => {
  expect((await runCommand(node('process.exit(3)'))).ok).toBe(false)
})

test('a program that is not there is a failure with its name', async () => {
  const { ok, output } = await runCommand(['no-such-program'])
  expect(ok).toBe(false)
  expect(output).toContain('no-such-program')
})

test('a hanging command is ended and says so', async () => {
  const { ok, output } = await runCommand(node('setInterval(() => 0, 1000)'), { minutes: 0.005 })
  expect(ok).toBe(false)
  expect(output).toContain('was ended by SIGTERM')
})
