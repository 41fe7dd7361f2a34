/** A focus session by mouse and by keyboard; its time right when clocks are set, in two tabs, after a restart. */
import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../kit/accessibility.ts'
import { test } from '../kit/journey.ts'
import { activate } from '../kit/keyboard.ts'
import { capture, expectToday, signUp } from '../kit/person.ts'

/** A hand on the clock of the device: the steady clock of the browser stays as it is. */
const settableClock = `(() => { const real = Date.now; let by = 0
  Date.now = () => real() + by
  window.setClock = (minutes) => { by = minutes * 60000 } })()`
const setClock = (page: Page, minutes: number) => page.evaluate(`setClock(${String(minutes)})`)

const dial = (page: Page) => page.getByRole('img', { name: /^Focus,/ })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

test('by mouse: two presses start, the time stays right, the end says where to go on', async ({
  page,
  context,
  server,
  surprises,
}) => {
  test.setTimeout(120_000)
  await page.addInitScript(settableClock)
  await signUp(page)
  await capture(page, 'Write to Grace')
  await page.getByRole('link', { name: 'Focus', exact: true }).click()
  await expect(page.getByRole('combobox', { name: 'On what' })).toHaveValue(/./)
  await expectAccessible(page)
  await press(page, 'Start')
  await expect(page.getByRole('heading', { name: 'Write to Grace' })).toBeVisible()
  await expect(dial(page)).toHaveAccessibleName(/25 min left/)

  for (const minutes of [-180, 300]) {
    await setClock(page, minutes)
    await page.evaluate("dispatchEvent(new Event('focus'))")
    await expect(dial(page)).toHaveAccessibleName(/2[45] min left/)
  }
  await setClock(page, 0)

  await press(page, 'More')
  await press(page, '15 min earlier')
  await page.getByText('Rain', { exact: true }).click()
  await expect(page.getByRole('slider', { name: 'Volume' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(dial(page)).toHaveAccessibleName(/(9|10) min left/)

  const tab = await context.newPage()
  await tab.goto('/focus/')
  await press(tab, 'Pause')
  await expect(dial(page)).toHaveAccessibleName(/Paused/)
  await press(page, 'Go on')
  await expect(dial(tab)).toHaveAccessibleName(/(9|10) min left/)
  await tab.close()

  surprises.allow(/503|ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_RESET/)
  await server.restart()
  await page.reload()
  await expect(dial(page)).toHaveAccessibleName(/(9|10) min left/)

  await press(page, 'Done')
  await page.getByRole('button', { name: 'focused', exact: true }).click()
  await page.getByLabel('Next move').fill('The second paragraph')
  await expectAccessible(page)
  await press(page, 'To Today')
  await page.getByRole('region', { name: 'The next thing' }).getByRole('button', { name: 'Start' }).click()
  await expect(page.getByText('You were at: The second paragraph')).toBeVisible()
})

test('by keyboard: F, Enter, a parked thought, done, and not over yet', async ({ page }) => {
  await signUp(page)
  await capture(page, 'Write to Grace')
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('f')
  await activate(page, page.getByRole('button', { name: 'Start', exact: true }))
  await expect(page.getByRole('heading', { name: 'Write to Grace' })).toBeVisible()
  await page.keyboard.press('c')
  await page.keyboard.type('Buy ink')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Kept as a task for later.')).toBeVisible()
  await activate(page, page.getByRole('button', { name: 'Done', exact: true }))
  await activate(page, page.getByRole('button', { name: 'Not over yet' }))
  await expect(dial(page)).toHaveAccessibleName(/25 min left/)
  await activate(page, page.getByRole('link', { name: 'Back to Today' }))
  await expectToday(page)
  await expect(page.getByText('Buy ink', { exact: true })).toBeVisible()
  await expect(page.getByRole('region', { name: 'In focus now' })).toContainText('Write to Grace')
})
