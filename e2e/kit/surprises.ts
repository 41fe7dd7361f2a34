/** What a journey must not see: console errors, uncaught errors, policy violations, requests to other places. */
import type { BrowserContext, Page } from '@playwright/test'

export interface Surprises {
  /** What fits is expected from now on, as a refused connection while the server restarts. */
  allow(pattern: RegExp): void
  /** Everything seen that nobody expected. */
  seen(): string[]
}

/** Report-only violations are no console errors by themselves; this makes them some. */
const tellViolations = `addEventListener('securitypolicyviolation', (violation) =>
  console.error('Policy violation: ' + violation.effectiveDirective + ' ' + violation.blockedURI))`

const staysHere = (url: string, origin: string) =>
  /^(data|blob|about):/.test(url) || new URL(url).origin === origin

/** Watches every page of the context, from its first moment. */
export const watch = async (context: BrowserContext, origin: string): Promise<Surprises> => {
  const all: string[] = []
  const allowed: RegExp[] = []
  const note = (text: string) => {
    if (!allowed.some((pattern) => pattern.test(text))) all.push(text)
  }
  const watchPage = (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`)
    })
    page.on('pageerror', (error) => note(`uncaught: ${error.message}`))
    page.on('crash', () => note('the page crashed'))
  }
  context.pages().forEach(watchPage)
  context.on('page', watchPage)
  context.on('request', (request) => {
    if (!staysHere(request.url(), origin)) note(`request to another place: ${request.url()}`)
  })
  await context.addInitScript(tellViolations)
  return { allow: (pattern) => void allowed.push(pattern), seen: () => [...all] }
}
