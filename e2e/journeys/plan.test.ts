/** Time set aside: by mouse, by keyboard and by form, moved and taken back; as a calendar and as a list. */
import { expect, type Locator, type Page } from '@playwright/test'
import { expectAccessible } from '../kit/accessibility.ts'
import { test } from '../kit/journey.ts'
import { expectNothingWider, hiddenStops, smallTargets, themes, tryOn } from '../kit/look.ts'
import { capture, signUp } from '../kit/person.ts'

/** On a slow machine every wait is longer. */
test.setTimeout(150_000)
test.use({ timezoneId: 'Europe/Berlin', locale: 'en-GB', viewport: { width: 1440, height: 1400 } })

const block = (page: Page, title: string): Locator =>
  page.getByRole('region', { name: 'Calendar' }).getByRole('button', { name: title })

const middleOf = async (part: Locator) => {
  const box = await part.boundingBox()
  if (!box) throw new Error('It is not on the screen.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, box }
}

const dragTo = async (page: Page, from: { x: number; y: number }, to: { x: number; y: number }) => {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x, from.y + 12, { steps: 3 })
  await page.mouse.move(to.x, to.y, { steps: 12 })
  await page.mouse.up()
}

/** How high an hour is drawn. */
const hourHeight = 48

const makeByForm = async (page: Page) => {
  await page.keyboard.press('n')
  const sheet = page.getByRole('dialog', { name: 'Set time aside' })
  await sheet.getByRole('button', { name: 'Set time aside' }).click()
  await expect(sheet.getByText('A block needs a title.')).toBeVisible()
  await sheet.getByLabel('Title').fill('Write the report')
  await sheet.getByLabel('From').fill('10:00')
  await sheet.getByLabel('Minutes').fill('60')
  await page.keyboard.press('Enter')
  await expect(block(page, 'Write the report 10:00 to 11:00')).toBeVisible()
}

const undo = async (page: Page) => {
  await page.getByRole('button', { name: 'Undo' }).click()
}

const byMouse = async (page: Page) => {
  const report = block(page, 'Write the report')
  const from = await middleOf(report)
  await dragTo(page, from, { x: from.x, y: from.y + 2 * hourHeight })
  await expect(block(page, 'Write the report 12:00 to 13:00')).toBeVisible()
  await undo(page)
  await expect(block(page, 'Write the report 10:00 to 11:00')).toBeVisible()
  const { box } = await middleOf(report)
  const edge = { x: box.x + box.width / 2, y: box.y + box.height - 3 }
  await report.hover()
  await dragTo(page, edge, { x: edge.x, y: edge.y + hourHeight })
  await expect(block(page, 'Write the report 10:00 to 12:00')).toBeVisible()
  await undo(page)
  await expect(block(page, 'Write the report 10:00 to 11:00')).toBeVisible()
}

const byKeys = async (page: Page) => {
  await block(page, 'Write the report').focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(block(page, 'Write the report 10:15 to 11:15')).toBeFocused()
  await page.keyboard.press('Alt+Shift+ArrowDown')
  await expect(block(page, 'Write the report 10:15 to 11:30')).toBeFocused()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(page.getByText('Moved to other days.')).toBeVisible()
  await expect(block(page, 'Write the report 10:15 to 11:30')).toBeFocused()
  await page.keyboard.press('z')
  await page.keyboard.press('d')
  await expect(block(page, 'Write the report 11:30 to 12:45')).toBeVisible()
  await block(page, 'Write the report 11:30').focus()
  await page.keyboard.press('Delete')
  await expect(block(page, 'Write the report 11:30')).toBeHidden()
  await expect(page.getByText('Its task stays as it is.')).toBeVisible()
  await page.keyboard.press('z')
  await expect(block(page, 'Write the report 11:30')).toBeVisible()
}

const fromBacklog = async (page: Page) => {
  const slip = page.getByRole('button', { name: /Set time aside for Call the dentist/ })
  const target = await middleOf(block(page, 'Write the report 10:15'))
  await dragTo(page, await middleOf(slip), { x: target.x, y: target.y + 5 * hourHeight })
  await expect(block(page, 'Call the dentist')).toBeVisible()
  await expect(slip).toBeHidden()
}

const asList = async (page: Page) => {
  await page.getByRole('button', { name: 'Show as a list' }).click()
  await page.getByRole('button', { name: 'More for Call the dentist' }).click()
  await page.getByRole('menuitem', { name: 'Mark as done' }).click()
  await expect(page.getByText('Focus, done')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Edit: Call the dentist' }).click()
  await page.getByRole('dialog').getByLabel('Minutes').fill('400')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: 'What can move?' }).click()
  await expect(page.getByRole('dialog', { name: /What can move/ })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Show as a calendar' }).click()
}

test('time is set aside, moved, resized and taken back by mouse and by keys; the task stays as it is', async ({
  page,
}) => {
  await signUp(page)
  await capture(page, 'Call the dentist')
  await page.keyboard.press('Escape')
  await page.getByRole('heading', { name: 'What happened today' }).click()
  await page.keyboard.press('p')
  await expect(page.getByRole('heading', { name: 'Plan' })).toBeVisible()
  await expect(page.getByRole('button', { name: /Call the dentist/ })).toBeVisible()
  await makeByForm(page)
  await byMouse(page)
  await byKeys(page)
  await fromBacklog(page)
  await asList(page)
  for (const theme of themes) {
    await tryOn(page, 'theme', theme)
    await expectAccessible(page)
  }
  expect(await smallTargets(page)).toEqual([])
  expect(await hiddenStops(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 720 })
  await expect(block(page, 'Call the dentist')).toBeVisible()
  await expectNothingWider(page)
  await page.goto('/today/')
  await expect(page.getByText('Call the dentist').first()).toBeVisible()
})
