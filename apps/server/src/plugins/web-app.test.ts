import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect } from 'vitest'
import { appTest, makeTestApp, type TestApp } from '../testing/test-app.ts'

const html = { accept: 'text/html' }

/** A little built app: one page with a script, one file that never changes, and the page for what is not there. */
const test = appTest.extend<{ web: TestApp }>({
  web: async ({ db, store }, use) => {
    const webFolder = mkdtempSync(join(tmpdir(), 'sol-web-'))
    mkdirSync(join(webFolder, 'today'))
    mkdirSync(join(webFolder, '_next/static'), { recursive: true })
    writeFileSync(join(webFolder, 'today/index.html'), '<p>Today')
    writeFileSync(join(webFolder, 'today/index.html.gz'), gzipSync('<p>Today'))
    writeFileSync(join(webFolder, '404.html'), '<p>There is no page')
    writeFileSync(join(webFolder, '_next/static/a1b2.js'), 'let a')
    writeFileSync(join(webFolder, 'csp.json'), JSON.stringify({ 'today/index.html': ['sha256-abc='] }))
    const api = await makeTestApp(db, store, { webFolder })
    await use(api)
    await api.app.http.close()
    rmSync(webFolder, { recursive: true })
  },
})

describe('the web app', () => {
  test('is served with a policy made of its own scripts, compressed or not', async ({ web }) => {
    for (const encoding of ['identity', 'gzip']) {
      const page = await web.send({
        method: 'GET',
        url: '/today/',
        headers: { ...html, 'accept-encoding': encoding },
      })
      expect(page.status, encoding).toBe(200)
      const policy = String(page.headers['content-security-policy'])
      expect(policy).toContain("script-src 'self' 'sha256-abc='")
      expect(policy).toContain("style-src 'self';")
      expect(policy).not.toContain('unsafe')
      expect(page.headers['cache-control']).toBe('no-cache')
    }
  })

  test('keeps files with a hash in their name for good', async ({ web }) => {
    const file = await web.send({ method: 'GET', url: '/_next/static/a1b2.js' })
    expect(file.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  test('answers an address that is none with a page to people and a problem to programs', async ({ web }) => {
    expect(await web.send({ method: 'GET', url: '/nowhere/', headers: html })).toMatchObject({
      status: 404,
      body: '<p>There is no page',
    })
    expect(await web.send({ method: 'GET', url: '/nowhere/' })).toMatchObject({ body: { code: 'not_found' } })
    const below = await web.send({ method: 'GET', url: '/api/v1/nowhere', headers: html })
    expect(below).toMatchObject({ status: 404, body: { code: 'not_found' } })
  })

  test('gives out nothing beyond its folder', async ({ web }) => {
    for (const url of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/today/..%2f..%2fpackage.json',
      '/.env',
      '//etc/passwd',
    ]) {
      expect((await web.send({ method: 'GET', url })).status, url).toBeGreaterThanOrEqual(400)
    }
  })
})
