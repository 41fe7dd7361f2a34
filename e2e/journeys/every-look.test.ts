/** Every screen in every look: nothing grave for axe, nothing wider than the window, nothing hidden, nothing too small. */
import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../kit/accessibility.ts'
import { test } from '../kit/journey.ts'
import {
  expectNothingWider,
  hiddenStops,
  levels,
  placesOf,
  smallTargets,
  themes,
  tryOn,
  type Place,
} from '../kit/look.ts'
import { capture, signUp } from '../kit/person.ts'

/** Screens that the levels change, and those that they leave alone. */
const leveled = ['/today/', '/tasks/'] as const
const plain = ['/settings/', '/help/', '/focus/', '/design/', '/nowhere/'] as const

const thoughts = [
  'Write the first line of the grant letter',
  'Call the landlord about the heating',
  'Groceries for two days',
]

const arrive = async (page: Page, path: string) => {
  await page.goto(path)
  await expect(page.locator('h1')).toBeVisible()
  // What arrives after the first view is here too.
  await expect(page.getByRole('button', { name: 'Appearance' })).toBeVisible()
  await expect(page.locator('[data-slot=skeleton]:not(#skeleton *)')).toHaveCount(0)
}

const chooseLevel = async (page: Page, level: string) => {
  await page.locator('[data-slot=segments]').getByText(level, { exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-level', level.toLowerCase())
}

const expectAccessibleInEveryTheme = async (page: Page) => {
  for (const theme of themes) {
    await tryOn(page, 'theme', theme)
    await test.step(`${new URL(page.url()).pathname} ${theme}`, () => expectAccessible(page))
  }
}

const prepare = async (page: Page) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await signUp(page)
  for (const thought of thoughts) await capture(page, thought)
}

test('axe finds nothing grave on any screen, at any level, in any theme', async ({ page, surprises }) => {
  test.setTimeout(420_000)
  surprises.allow(/404/)
  await prepare(page)
  for (const level of levels) {
    await arrive(page, '/today/')
    await chooseLevel(page, level)
    await expectAccessibleInEveryTheme(page)
    await arrive(page, '/tasks/')
    await expectAccessibleInEveryTheme(page)
  }
  for (const path of plain) {
    await arrive(page, path)
    await expectAccessibleInEveryTheme(page)
  }
  await page.context().clearCookies()
  await arrive(page, '/sign-in/')
  await expectAccessibleInEveryTheme(page)
})

test('the narrowest window, 200 % zoom and the largest letters need no sideways scrolling', async ({
  page,
  surprises,
}) => {
  test.setTimeout(180_000)
  surprises.allow(/404/)
  await prepare(page)
  for (const path of [...leveled, ...plain]) {
    await page.setViewportSize({ width: 320, height: 640 })
    await arrive(page, path)
    await expectNothingWider(page)
    await tryOn(page, 'text', '3')
    await tryOn(page, 'space', '2')
    await expectNothingWider(page)
    // 1280 px at 200 %.
    await page.setViewportSize({ width: 640, height: 450 })
    await tryOn(page, 'text', null)
    await tryOn(page, 'space', null)
    await expectNothingWider(page)
  }
})

test('the focus is never hidden, and no target is smaller than 24 px', async ({ page, surprises }) => {
  test.setTimeout(240_000)
  surprises.allow(/404/)
  await prepare(page)
  for (const size of [
    { width: 320, height: 640 },
    { width: 1280, height: 720 },
  ]) {
    await page.setViewportSize(size)
    for (const path of [...leveled, '/settings/', '/help/', '/focus/'] as const) {
      await arrive(page, path)
      expect(await smallTargets(page), `${path} at ${String(size.width)}`).toEqual([])
      expect(await hiddenStops(page), `${path} at ${String(size.width)}`).toEqual([])
    }
  }
})

/** What is there at every level. */
const constant = [
  'h1',
  '[data-slot=sun-arc]',
  '[data-slot=card] h2',
  '[data-slot=nav-rail]',
  'form[data-slot=capture-bar]',
]

test('what stays at another level keeps its place, within 8 px', async ({ page }) => {
  await prepare(page)
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await arrive(page, '/today/')
    const seen: Place[][] = []
    for (const level of levels) {
      await chooseLevel(page, level)
      seen.push(await placesOf(page, constant))
    }
    const [first = [], ...others] = seen
    expect(first.length).toBeGreaterThanOrEqual(4)
    for (const places of others) {
      for (const place of first) {
        const later = places.find(({ name }) => name === place.name)
        expect(later, `${place.name} at ${String(width)}`).toBeDefined()
        expect(Math.abs((later?.top ?? 0) - place.top), `${place.name} drifts down`).toBeLessThanOrEqual(8)
        expect(Math.abs((later?.left ?? 0) - place.left), `${place.name} drifts aside`).toBeLessThanOrEqual(8)
      }
    }
  }
})
