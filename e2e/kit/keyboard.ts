/** Getting about by keyboard alone. */
import { expect, type Locator, type Page } from '@playwright/test'

/** Nothing on a screen should be further away than this. */
const mostStops = 60

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === element.ownerDocument.activeElement)

/** Presses Tab until the target has the focus, which then has to be visible. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await expect(target).toBeVisible()
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${String(target)} within ${mostStops} stops.`)
}

/** Tab to it, then type. */
export const typeInto = async (page: Page, target: Locator, text: string): Promise<void> => {
  await tabTo(page, target)
  await page.keyboard.type(text)
}

/** Tab to it, then press the key that activates it. */
export const activate = async (
  page: Page,
  target: Locator,
  key: 'Enter' | 'Space' = 'Enter',
): Promise<void> => {
  await tabTo(page, target)
  await page.keyboard.press(key)
}
