/** Writing, and what becomes of it when the tab goes, when two pages write at once, and when it is thrown away. */
import { expect, type Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScrolling } from '../kit/accessibility.ts'
import { test } from '../kit/journey.ts'
import { signUp } from '../kit/person.ts'

const text = (page: Page) => page.getByRole('textbox', { name: 'Text' })
const saved = (page: Page) => expect(page.getByText('Saved', { exact: true })).toBeVisible()
const entry = (page: Page, words: string) =>
  page.getByRole('list', { name: 'Entries, latest first' }).getByRole('button', { name: words })

const openEntry = async (page: Page, words: string) => {
  await page.goto('/journal/')
  await entry(page, words).click()
  await expect(text(page)).toBeVisible()
}

test('what is written survives a closed tab; two texts that meet are both in sight; the trash gives back', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  await signUp(page)
  await page.goto('/journal/')
  await expect(page.getByText('What you write will be here.')).toBeVisible()
  await expectAccessible(page)

  // Closed in the middle of a sentence, before any pause.
  await page.getByRole('button', { name: 'What went well' }).click()
  await expect(text(page)).toBeFocused()
  await page.keyboard.type('The *rain* stopped')
  await page.close()

  const next = await context.newPage()
  await openEntry(next, 'The rain stopped')
  await expect(text(next)).toHaveText('The rain stopped')
  await expectAccessible(next)
  await expectNoSidewaysScrolling(next)
  await text(next).click()
  await next.keyboard.press('ControlOrMeta+End')
  await next.keyboard.type(' at four.')
  await saved(next)

  // Another page of the same person, which does not hear of the first one's words while it writes.
  const other = await context.newPage()
  await openEntry(other, 'The rain stopped')
  await expect(text(other)).toHaveText('The rain stopped at four.')
  const isHeld = Promise.withResolvers<undefined>()
  await other.route('**/api/v1/journal/*', async (route) => {
    if (route.request().method() === 'PATCH') await isHeld.promise
    await route.continue()
  })
  await text(other).click()
  await other.keyboard.press('ControlOrMeta+End')
  await other.keyboard.type(' Here.')
  await text(next).click()
  await next.keyboard.press('ControlOrMeta+End')
  await next.keyboard.type(' There.')
  await saved(next)
  isHeld.resolve(undefined)
  const heading = other.getByRole('heading', { name: 'There is another text of this entry' })
  await expect(heading).toBeVisible()
  await expectAccessible(other)
  await other.getByRole('button', { name: 'Put both into the entry' }).click()
  await expect(heading).toBeHidden()
  await expect(text(other)).toContainText('Here.')
  await expect(text(other)).toContainText('There.')
  await expect(text(next)).toContainText('Here.')

  await next.getByRole('button', { name: 'Move to the trash' }).click()
  await expect(next.getByText('Moved to the trash.')).toBeVisible()
  await next.getByText('Trash', { exact: true }).click()
  await next.getByRole('button', { name: 'Take out of the trash' }).click()
  await next.getByText('Entries', { exact: true }).click()
  await expect(entry(next, 'The rain stopped')).toBeVisible()
})
