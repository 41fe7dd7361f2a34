import { randomBytes } from 'node:crypto'
import { createServer, type AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { freshDatabase } from '@sol/db/testing/database'
import { readConfig } from '@sol/runtime/config'
import { openRuntime, type Runtime } from '@sol/runtime/runtime'
import { startServer } from './start-server.ts'

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })

/** A runtime on a database of its own, as an operator with PostgreSQL would start it. */
const withRuntime = async (work: (runtime: Runtime) => Promise<void>): Promise<void> => {
  const database = await freshDatabase()
  const runtime = await openRuntime(
    readConfig({
      DATABASE_URL: database.url,
      SOL_SECRET_KEY: randomBytes(32).toString('base64'),
      PORT: String(await freePort()),
      SOL_LOG: 'silent',
    }),
  )
  try {
    await work(runtime)
  } finally {
    await runtime.close()
    await database.close()
  }
}

describe('the server', () => {
  test('is ready when its database is, and stops answering when it is closed', async () => {
    await withRuntime(async (runtime) => {
      const server = await startServer(runtime)
      expect((await fetch(`${server.address}/readyz`)).status).toBe(200)
      expect((await fetch(`${server.address}/api/v1/instance`)).status).toBe(200)
      const since = performance.now()
      await server.close()
      expect(performance.now() - since).toBeLessThan(3_000)
      await expect(fetch(`${server.address}/livez`)).rejects.toThrow()
    })
  })

  test('says what Node says when its port is taken', async () => {
    await withRuntime(async (runtime) => {
      const server = await startServer(runtime)
      await expect(startServer(runtime)).rejects.toMatchObject({ code: 'EADDRINUSE' })
      await server.close()
    })
  })
})
