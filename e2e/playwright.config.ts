import { defineConfig } from '@playwright/test'
import { chromium, locate } from '../tooling/test/prerequisites.ts'

/** Quiet, and unable to leave this computer: every other name fails to resolve. */
const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]

const executablePath = locate(chromium)
if (!executablePath)
  throw new Error('The journeys need Chromium on the PATH; `npm test` installs it on Debian.')

export default defineConfig({
  testDir: 'journeys',
  testMatch: '*.test.ts',
  outputDir: '../test-results',
  // One at a time: a journey has a server, a database and a browser of its own, on two cores.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath, args: chromiumFlags },
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
})
