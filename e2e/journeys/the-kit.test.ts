/** The guards of the journeys, shown to see what they are there for. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScrolling } from '../kit/accessibility.ts'
import { watch } from '../kit/surprises.ts'

let site: Server
let origin = ''
const policy = "default-src 'self'; script-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src *"

const pageOf = (body: string) =>
  `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,"><body>${body}</body></html>`

test.beforeAll(async () => {
  site = createServer((request, response) => {
    const body = decodeURIComponent(request.url?.slice(2) ?? '')
    response.setHeader('content-security-policy', policy)
    response.setHeader('content-type', 'text/html')
    response.end(pageOf(body))
  }).listen(0, '127.0.0.1')
  await once(site, 'listening')
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
})

test.afterAll(() => {
  site.closeAllConnections()
  site.close()
})

const wrongs: [string, string, RegExp][] = [
  ['a console error', "<script>console.error('odd')</script>", /console: odd/],
  ['an uncaught error', "<script>throw new Error('odd')</script>", /uncaught: odd/],
  ['an unhandled rejection', "<script>Promise.reject(new Error('odd'))</script>", /uncaught: odd/],
  ['a policy violation', '<p style="margin: 0">x</p>', /Policy violation: style-src/],
  [
    'a request to another place',
    "<script>fetch('http://sol.example/').catch(() => 0)</script>",
    /request to another place/,
  ],
]

for (const [name, body, told] of wrongs) {
  test(`${name} is seen`, async ({ context, page }) => {
    const surprises = await watch(context, origin)
    await page.goto(`${origin}/?${encodeURIComponent(body)}`)
    await expect.poll(() => surprises.seen().join('\n')).toMatch(told)
  })
}

test('what is allowed is no surprise, nor is a quiet page', async ({ context, page }) => {
  const surprises = await watch(context, origin)
  surprises.allow(/odd/)
  await page.goto(
    `${origin}/?${encodeURIComponent("<script>console.error('odd')</script><main>calm</main>")}`,
  )
  await expect(page.getByText('calm')).toBeVisible()
  expect(surprises.seen()).toEqual([])
})

test('a field without a name is a grave finding', async ({ page }) => {
  await page.goto(`${origin}/?${encodeURIComponent('<main><input></main>')}`)
  await expect(expectAccessible(page)).rejects.toThrow('label')
  await page.goto(`${origin}/?${encodeURIComponent('<main><label>Thought <input></label></main>')}`)
  await expectAccessible(page)
})

test('a page that is wider than the window is caught', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`${origin}/?${encodeURIComponent('<pre>'.padEnd(400, 'x'))}`)
  await expect(expectNoSidewaysScrolling(page)).rejects.toThrow('width')
})
