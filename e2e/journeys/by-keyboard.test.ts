/** The same first day without a mouse. */
import { expect } from '@playwright/test'
import { test } from '../kit/journey.ts'
import { activate, tabTo, typeInto } from '../kit/keyboard.ts'
import { ada, captureField, expectToday, listOf, paste } from '../kit/person.ts'

test('by keyboard alone: sign up, keep, start, finish, check in', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('/')
  await typeInto(page, page.getByLabel('Name'), ada.name)
  await typeInto(page, page.getByLabel('E-mail'), ada.email)
  await typeInto(page, page.getByRole('textbox', { name: 'Password' }), ada.password)
  await page.keyboard.press('Enter')
  await expectToday(page)

  await page.keyboard.press('c')
  await expect(captureField(page)).toBeFocused()
  await page.keyboard.type('Write to Grace')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Write to Grace', { exact: true })).toBeVisible()
  await paste(page, 'Call the dentist\nWater the ferns\nFind the blue folder')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Find the blue folder', { exact: true })).toBeVisible()

  const next = page.getByRole('region', { name: 'The next thing' })
  const title = await next.getByRole('heading').innerText()
  await activate(page, next.getByRole('button', { name: 'Start' }))
  await expect(page.getByRole('heading', { name: title })).toBeFocused()
  await activate(page, page.getByRole('button', { name: 'Done', exact: true }), 'Space')
  await activate(page, page.getByRole('checkbox', { name: 'The task is done too' }), 'Space')
  await activate(page, page.getByRole('button', { name: 'To Today' }))
  await expectToday(page)

  await tabTo(page, page.getByRole('slider', { name: 'Mood' }))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowUp')
  await tabTo(page, page.getByRole('slider', { name: 'Focus' }))
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Logged at /)).toBeVisible()
  const happened = listOf(page, 'What happened today')
  await expect(happened.getByText(title, { exact: true })).toBeVisible()
  await expect(happened.getByText(/^Check-in: /)).toBeVisible()
})
