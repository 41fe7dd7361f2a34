import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Serious and critical findings of axe on the page as it is now; by these rules alone where some are named. */
export const graveFindings = async (page: Page, rules?: readonly string[]): Promise<string[]> => {
  // The pages hold no frames, which is what the slower way is for.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join('\n  ')}`)
}

export const expectAccessible = async (page: Page): Promise<void> => {
  expect(await graveFindings(page), `axe on ${page.url()}`).toEqual([])
}

/** Nothing is wider than the window. */
export const expectNoSidewaysScrolling = async (page: Page): Promise<void> => {
  const [content, window] = await page.evaluate<[number, number]>(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  )
  expect(content, `width of ${page.url()}`).toBeLessThanOrEqual(window)
}
