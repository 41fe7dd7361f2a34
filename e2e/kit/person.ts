/** What a person does in Sol OS, in the words on the screen. By mouse here; by keyboard in keyboard.ts. */
import { expect, type Locator, type Page } from '@playwright/test'

export const ada = {
  name: 'Ada',
  email: 'ada@example.org',
  password: 'seven quiet copper kettles',
} as const

export const captureField = (page: Page): Locator => page.getByRole('textbox', { name: 'Keep a thought' })

/** A part of Today by its heading. */
export const listOf = (page: Page, heading: string): Locator =>
  page
    .locator('section, div')
    .filter({ has: page.getByRole('heading', { name: heading, exact: true }) })
    .last()

export const fillSignUp = async (page: Page): Promise<void> => {
  await page.getByLabel('Name').fill(ada.name)
  await page.getByLabel('E-mail').fill(ada.email)
  await page.getByRole('textbox', { name: 'Password' }).fill(ada.password)
}

/** Makes the first account and arrives on Today. */
export const signUp = async (page: Page): Promise<void> => {
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Create an account' })).toBeVisible()
  await fillSignUp(page)
  await page.getByRole('button', { name: 'Create account' }).click()
  await expectToday(page)
}

export const signIn = async (page: Page): Promise<void> => {
  await page.goto('/sign-in/')
  await page.getByLabel('E-mail').fill(ada.email)
  await page.getByRole('textbox', { name: 'Password' }).fill(ada.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expectToday(page)
}

export const expectToday = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { name: 'What happened today' })).toBeVisible()
}

export const capture = async (page: Page, thought: string): Promise<void> => {
  await captureField(page).fill(thought)
  await captureField(page).press('Enter')
  await expect(captureField(page)).toHaveValue('')
}

/** Puts the text on the clipboard and pastes it where the focus is. */
export const paste = async (page: Page, text: string): Promise<void> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`)
  await page.keyboard.press('ControlOrMeta+V')
}

/** Two taps: the field of mood and energy, then the slider. */
export const checkInByTaps = async (page: Page): Promise<void> => {
  const pad = page.getByRole('group', { name: 'Mood and energy' })
  await pad.scrollIntoViewIfNeeded()
  const area = await pad.boundingBox()
  if (!area) throw new Error('The pad is not on the screen.')
  await pad.click({ position: { x: area.width * 0.75, y: area.height * 0.35 } })
  const slider = page.getByRole('slider', { name: 'Focus' })
  const line = await slider.boundingBox()
  if (!line) throw new Error('The slider is not on the screen.')
  await slider.click({ position: { x: line.width * 0.6, y: line.height / 2 } })
}
