/** `test` for journeys: a fresh server per journey, a browser that knows its address, and no surprises at the end. */
import { expect, test as base } from '@playwright/test'
import { startServer, type Server } from './server.ts'
import { watch, type Surprises } from './surprises.ts'

interface Journey {
  server: Server
  surprises: Surprises
}

export const test = base.extend<Journey>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the parameter's shape
  server: async ({}, use) => {
    const server = await startServer()
    await use(server)
    await server.remove()
  },
  baseURL: async ({ server }, use) => use(server.origin),
  surprises: [
    async ({ context, server }, use) => {
      const surprises = await watch(context, server.origin)
      await use(surprises)
      expect(surprises.seen(), 'surprises in the browser').toEqual([])
    },
    { auto: true },
  ],
})
