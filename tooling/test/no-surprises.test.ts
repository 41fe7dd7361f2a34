/** The guards of the suite, tried in a suite of their own: each of these little tests has to fail. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runCommand } from '../check/command.ts'
import { repositoryRoot } from '../lint/place.ts'

// Below the root, so that its packages are found.
const folder = mkdtempSync(join(repositoryRoot, 'node_modules/.sol-guards-'))
afterAll(() => rmSync(folder, { recursive: true }))

const little = async (body: string, before = '') => {
  const setup = join(repositoryRoot, 'tooling/test/no-surprises.ts')
  const configuration = `export default { test: { setupFiles: [${JSON.stringify(setup)}], include: ['*.test.mjs'] } }`
  writeFileSync(join(folder, 'vitest.config.mjs'), configuration)
  const imports = "import net from 'node:net'\nimport { test, vi } from 'vitest'\n"
  writeFileSync(
    join(folder, 'little.test.mjs'),
    `${imports}${before}\ntest('little', async () => { ${body} })\n`,
  )
  return runCommand(['vitest', 'run', '--root', folder, '--configLoader', 'runner'])
}

test.each([
  [
    'a swallowed request to another machine',
    "await fetch('http://192.0.2.1/').catch(() => undefined)",
    '192.0.2.1',
  ],
  ['a socket to another host', "net.connect(80, 'example.org').on('error', () => undefined)", 'example.org'],
  ['a console.error', "console.error('odd')", 'Unexpected console.error: odd'],
  ['an unhandled rejection', "void Promise.reject(new Error('lost'))", 'lost'],
])('%s fails the test', async (_fact, body, told) => {
  const { ok, output } = await little(body)
  expect(ok).toBe(false)
  expect(output).toContain(told)
})

test('loopback and an expected console.error are fine', async () => {
  const { ok, output } = await little(
    `const server = net.createServer().listen(0, '127.0.0.1')
     await new Promise((done) => server.once('listening', done))
     const socket = net.connect(server.address().port, 'localhost')
     await new Promise((done) => socket.once('connect', done))
     socket.destroy()
     server.close()
     vi.spyOn(console, 'error').mockImplementation(() => undefined)
     console.error('expected')`,
  )
  expect(ok, output).toBe(true)
})
