/** The first day: an account, a thought, a start, an end, a check-in, and all of it there after a restart. */
import { expect } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScrolling } from '../kit/accessibility.ts'
import { test } from '../kit/journey.ts'
import {
  capture,
  captureField,
  checkInByTaps,
  expectToday,
  listOf,
  paste,
  signIn,
  signUp,
} from '../kit/person.ts'

const pasted = ['Call the dentist', 'Water the ferns', 'Find the blue folder']

test('by mouse: from the first visit to the day after a restart', async ({ page, server, surprises }) => {
  test.setTimeout(120_000)
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Create an account' })).toBeVisible()
  await expectAccessible(page)
  await signUp(page)
  await expectAccessible(page)

  await capture(page, 'Write to Grace')
  await captureField(page).click()
  await paste(page, pasted.join('\n'))
  await expect(page.getByText('Keeps 3 thoughts')).toBeVisible()
  await page.getByRole('button', { name: 'Keep it' }).click()
  for (const title of pasted) await expect(page.getByText(title)).toHaveCount(1)

  const next = page.getByRole('region', { name: 'The next thing' })
  const title = await next.getByRole('heading').innerText()
  await next.getByRole('button', { name: 'Start' }).click()
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  await expect(page).toHaveURL(/\/focus\/$/)
  await expect(page).toHaveTitle(/left/)
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByRole('heading', { name: title })).toBeVisible()
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await page.getByRole('checkbox', { name: 'The task is done too' }).check()
  await page.getByRole('button', { name: 'To Today' }).click()
  await expectToday(page)

  await checkInByTaps(page)
  await expect(page.getByText(/^Logged at /)).toBeVisible()
  const happened = listOf(page, 'What happened today')
  await expect(happened.getByText(title, { exact: true })).toBeVisible()
  await expect(happened.getByText(/^Focus on /)).toBeVisible()
  await expect(happened.getByText(/^Check-in: /)).toBeVisible()
  await expectAccessible(page)

  // While the server is away its live updates are refused; what the person sees must stay whole.
  surprises.allow(/ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_CONNECTION_RESET/)
  await server.restart()
  await page.reload()
  await expectToday(page)
  await expect(happened.getByText(title, { exact: true })).toBeVisible()
  await expect(happened.getByText(/^Check-in: /)).toBeVisible()
  for (const other of ['Write to Grace', ...pasted].filter((one) => one !== title)) {
    await expect(page.getByText(other, { exact: true })).toBeVisible()
  }
})

test('a second tab and a second device agree without a reload', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await signUp(page)
  const tab = await context.newPage()
  await tab.goto('/today/')
  await expectToday(tab)
  const device = await browser.newContext({ baseURL: baseURL ?? '' })
  const phone = await device.newPage()
  await signIn(phone)
  await capture(page, 'Seen everywhere')
  await expect(tab.getByText('Seen everywhere')).toBeVisible()
  await expect(phone.getByText('Seen everywhere')).toBeVisible()
  await capture(phone, 'Said on the phone')
  await expect(page.getByText('Said on the phone')).toBeVisible()
  await device.close()
})

test('at 320 pixels nothing is wider than the window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/sign-up/')
  await expect(page.getByRole('button', { name: 'Create account' })).toBeVisible()
  await expectNoSidewaysScrolling(page)
  await signUp(page)
  await capture(page, 'A thought with averyveryverylongwordthatdoesnotfitanywhereonasmallscreenatall in it')
  await expect(page.getByText(/averyvery/)).toBeVisible()
  await expectNoSidewaysScrolling(page)
  await expectAccessible(page)
  await page.goto('/settings/')
  await expect(page.getByRole('heading', { name: 'Where you are signed in' })).toBeVisible()
  await expectNoSidewaysScrolling(page)
  await expectAccessible(page)
  await page.goto('/focus/')
  await expect(page.getByRole('heading', { name: 'Start focus' })).toBeVisible()
  await expectNoSidewaysScrolling(page)
})
