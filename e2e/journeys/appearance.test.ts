/** The app as a person wants it: two taps from anywhere, there before the first paint, on every device, by keys too. */
import { expect, type Page } from '@playwright/test'
import { test } from '../kit/journey.ts'
import { capture, signIn, signUp } from '../kit/person.ts'

const html = (page: Page) => page.locator('html')

/** What <html> said when the first thing was painted. */
const noteFirstPaint = `addEventListener('DOMContentLoaded', () => {
  window.firstLook = { ...document.documentElement.dataset, ground: getComputedStyle(document.documentElement).backgroundColor }
})
new PerformanceObserver((list) => {
  for (const { name } of list.getEntries()) if (name === 'first-paint') window.lookAtPaint ??= { ...document.documentElement.dataset }
}).observe({ type: 'paint', buffered: true })`

test('movement, glass, sound and light are two taps away on every screen, and follow the person', async ({
  page,
  browser,
  server,
}) => {
  test.setTimeout(120_000)
  await signUp(page)
  const switches = ['Movement', 'Glass', 'Sound', 'Light when something is done']
  for (const [at, path] of ['/today/', '/settings/', '/help/', '/focus/'].entries()) {
    await page.goto(path)
    await page.getByRole('button', { name: 'Appearance' }).click()
    const control = page.getByRole('switch', { name: switches[at] ?? '', exact: true })
    await expect(control).toBeChecked()
    await control.click()
    await expect(control).not.toBeChecked()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Appearance' })).toBeFocused()
  }
  await page.goto('/today/')
  await expect(html(page)).toHaveAttribute('data-motion', 'still')
  await expect(html(page)).toHaveAttribute('data-glass', 'off')
  await expect(html(page)).toHaveAttribute('data-celebration', 'off')
  const other = await browser.newContext({ baseURL: server.origin })
  const phone = await other.newPage()
  await signIn(phone)
  await expect(html(phone)).toHaveAttribute('data-motion', 'still')
  await expect(html(phone)).toHaveAttribute('data-celebration', 'off')
  await other.close()
})

test('what was chosen is there before the first paint, and nothing flashes', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await signUp(page)
  await page.getByRole('button', { name: 'Appearance' }).click()
  await page.getByText('Day', { exact: true }).click()
  await page.getByText('Largest', { exact: true }).click()
  await expect(html(page)).toHaveAttribute('data-theme', 'day')
  await page.addInitScript(noteFirstPaint)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'What happened today' })).toBeVisible()
  const [early, painted, late] = await page.evaluate<
    [Record<string, string>, Record<string, string>, string]
  >(
    '[window.firstLook, window.lookAtPaint ?? window.firstLook, getComputedStyle(document.documentElement).backgroundColor]',
  )
  expect(early).toMatchObject({ theme: 'day', text: '3', ground: late })
  expect(painted).toMatchObject({ theme: 'day', text: '3' })
})

test('who chose nothing gets what the device asks for', async ({ page }) => {
  const ground = () => page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor')
  const glass = () =>
    page.evaluate<string>("getComputedStyle(document.documentElement).getPropertyValue('--glass-blur')")
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/sign-up/')
  const dark = await ground()
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await ground()).not.toBe(dark)
  expect(await glass()).toContain('blur')
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-transparency', value: 'reduce' }],
  })
  expect(await glass()).toBe('none')
})

test('commands by keys: a thought, a task by three letters, the shortcuts, and single keys switched off', async ({
  page,
}) => {
  await signUp(page)
  await capture(page, 'Groceries for two days')
  await page.keyboard.press('ControlOrMeta+k')
  const field = page.getByRole('combobox', { name: 'Search commands and tasks' })
  await expect(field).toBeFocused()
  await page.keyboard.type('gro')
  await expect(page.getByRole('option', { name: 'Groceries for two days' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('Groceries for two days')
  await page.keyboard.press('Escape')
  // Out of the capture field: a single key there is a letter.
  await page.locator('h1').focus()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Shortcuts' })).toBeVisible()
  await page.getByRole('switch', { name: 'Shortcuts with a single key' }).press('Space')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('?')
  await page.keyboard.press('a')
  await page.keyboard.press('ControlOrMeta+k')
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible()
  await page.keyboard.type('talk')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Talk to a person' })).toBeVisible()
})

test('another language is spoken at once, after a reload, and by dates', async ({ page }) => {
  await signUp(page)
  await page.getByRole('button', { name: 'Appearance' }).click()
  await page.getByText('Deutsch', { exact: true }).click()
  await expect(html(page)).toHaveAttribute('lang', 'de')
  await expect(page.getByRole('dialog', { name: 'Aussehen' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Was heute geschah' })).toBeVisible()
  await expect(page.locator('h1')).toHaveText(/tag$|woch$/)
  await expect(page).toHaveTitle('Heute · Sol OS')
  await expect(html(page)).not.toHaveAttribute('data-words')
})
