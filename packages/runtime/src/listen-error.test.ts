import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { listenError } from './listen-error.ts'
import { StartError } from './start-error.ts'

const listen = (host: string, port: number) =>
  new Promise<{ port: number }>((answer, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(port, host, () => answer(server.address() as { port: number }))
    onTestFinished(() => void server.close())
  })

const failureOf = async (host: string, port: number) =>
  listenError(await listen(host, port).catch((error: unknown) => error), { host, port }) as Error

test('a port that is taken is named', async () => {
  const { port } = await listen('127.0.0.1', 0)
  const failure = await failureOf('127.0.0.1', port)
  expect(failure).toBeInstanceOf(StartError)
  expect(failure.message).toMatch(new RegExp(`^Port ${port} is taken by another program`))
})

test('an address of another computer is named', async () => {
  const failure = await failureOf('203.0.113.9', 3000)
  expect(failure.message).toBe(
    'The address 203.0.113.9 does not belong to this computer; choose another one with HOST.',
  )
})

test('what nobody can act on stays what it is', () => {
  const strange = new Error('strange')
  expect(listenError(strange, { host: 'localhost', port: 1 })).toBe(strange)
})
