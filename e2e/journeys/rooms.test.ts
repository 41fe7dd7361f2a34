/** Two people in one room: who sits down is seen by the other without a reload, and nothing of the task is. */
import { expect } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScrolling } from '../kit/accessibility.ts'
import { test } from '../kit/journey.ts'
import { ada, capture, expectToday, signUp } from '../kit/person.ts'

test('sit together, see each other, leave', async ({ page, browser, baseURL }) => {
  test.setTimeout(120_000)
  await signUp(page)
  await capture(page, 'Secret plan')
  await page.goto('/rooms/')
  await page.getByLabel('Name of the room').fill('Library')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Make a room' }).click()
  const link = await page.getByLabel('Invitation', { exact: true }).inputValue()
  await expect(page.getByText('Nobody else is here yet.')).toBeVisible()
  await expectAccessible(page)

  const other = await browser.newContext({ baseURL: baseURL ?? '' })
  const grace = await other.newPage()
  await grace.goto('/sign-up/')
  await grace.getByLabel('Name').fill('Grace')
  await grace.getByLabel('E-mail').fill('grace@example.org')
  await grace.getByRole('textbox', { name: 'Password' }).fill(ada.password)
  await grace.getByRole('button', { name: 'Create account' }).click()
  await expectToday(grace)
  await grace.goto(link)
  await grace.getByRole('button', { name: 'Enter the room' }).click()
  const seenByGrace = grace.getByRole('list', { name: 'In the room Library' })
  await expect(seenByGrace.getByText('Ada')).toBeVisible()
  expect(grace.url()).not.toContain('invite')

  await expect(page.getByRole('list', { name: 'In the room Library' }).getByText('Grace')).toBeVisible()
  await page.getByRole('button', { name: 'Sit in this room' }).click()
  await expect(page).toHaveURL(/\/focus\/$/)
  await expect(seenByGrace.getByText(/min left/)).toBeVisible()
  await expect(grace.getByText('Secret plan')).toHaveCount(0)
  await expectAccessible(grace)
  await grace.setViewportSize({ width: 320, height: 640 })
  await expectNoSidewaysScrolling(grace)

  await page.goto('/rooms/')
  await grace.getByRole('button', { name: 'Leave' }).click()
  await expect(page.getByText('Nobody else is here yet.')).toBeVisible()
  await other.close()
})
