import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startChild } from './testing/child.ts'

const started = async (milliseconds: number) => {
  const child = startChild('./stop.program.ts', [String(milliseconds)])
  await child.line((line) => line === 'ready')
  return child
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends in order, with exit code 0', async (signal) => {
  const child = await started(100)
  child.process.kill(signal)
  expect(await child.ended()).toBe(0)
  expect(child.lines).toEqual(['ready', 'stopping'])
})

test('the same Ctrl-C, delivered twice as npm does, does not cut off', async () => {
  const child = await started(400)
  child.process.kill('SIGINT')
  child.process.kill('SIGINT')
  await pause(50)
  child.process.kill('SIGINT')
  expect(await child.ended()).toBe(0)
})

test('a second Ctrl-C insists', async () => {
  const child = await started(60_000)
  child.process.kill('SIGINT')
  await child.line((line) => line === 'stopping')
  await pause(1_200)
  child.process.kill('SIGINT')
  expect(await child.ended()).toBe(1)
})

test('what hangs is cut off after five seconds', async () => {
  const child = await started(60_000)
  const since = performance.now()
  child.process.kill('SIGTERM')
  expect(await child.ended()).toBe(1)
  expect(performance.now() - since).toBeGreaterThan(4_500)
})
