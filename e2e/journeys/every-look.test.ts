/** Every screen (kit/screens.ts) in every look: what axe finds, what stands out, what fits, what the keyboard reaches. */
import { expect, type Page } from '@playwright/test'
import { graveFindings } from '../kit/accessibility.ts'
import { test } from '../kit/journey.ts'
import {
  cutWords,
  expectNothingWider,
  hiddenStops,
  levels,
  placesOf,
  smallMainTargets,
  smallTargets,
  spaceText,
  themes,
  tryOn,
  type Place,
} from '../kit/look.ts'
import { capture, signUp } from '../kit/person.ts'
import { contrastOnScreen } from '../kit/pixels.ts'
import { screens, type Screen } from '../kit/screens.ts'

const thoughts = [
  'Write the first line of the grant letter',
  'Call the landlord about the heating',
  'Groceries for two days',
]

const prepare = async (page: Page) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await signUp(page)
  for (const thought of thoughts) await capture(page, thought)
}

const arrive = async (page: Page, path: string) => {
  await page.goto(path)
  await expect(page.locator('h1')).toBeVisible()
  // What arrives after the first view is here too.
  await expect(page.getByRole('button', { name: 'Appearance' })).toBeVisible()
  await expect(page.locator('[data-slot=skeleton]:not(#skeleton *)')).toHaveCount(0)
}

const visit = async (page: Page, { path, open }: Screen) => {
  await arrive(page, path)
  if (!open) return
  await open(page)
  await expect(page.locator('dialog [data-slot=skeleton]')).toHaveCount(0)
  await expect
    .poll(() => page.evaluate("document.getAnimations().some((one) => one.playState === 'running')"))
    .toBe(false)
}

/** The doors are for those who are not signed in; what only the browser knows of the person goes too. */
const signOut = async (page: Page) => {
  await page.context().clearCookies()
  await page.evaluate('localStorage.clear()')
}

const chooseLevel = async (page: Page, level: string) => {
  await page.locator('[data-slot=segments]').getByText(level, { exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-level', level.toLowerCase())
}

/** What a theme changes is colour alone: the rules that look at it, and the picture itself. */
const expectReadable = async (page: Page, empty: Page, where: string) => {
  for (const theme of themes) {
    await tryOn(page, 'theme', theme)
    const grave = await graveFindings(page, theme === 'night' ? undefined : ['color-contrast'])
    expect.soft(grave, `axe: ${where}, ${theme}`).toEqual([])
    const { weak, seen } = await contrastOnScreen(page, empty)
    expect.soft(weak, `contrast: ${where}, ${theme}`).toEqual([])
    expect.soft(seen, `words on ${where}`).toBeGreaterThan(3)
  }
}

test('axe finds nothing grave and every word stands out, on every screen, level and theme', async ({
  page,
  surprises,
}) => {
  test.setTimeout(600_000)
  surprises.allow(/404/)
  await prepare(page)
  const empty = await page.context().newPage()
  for (const level of levels) {
    await arrive(page, '/today/')
    await chooseLevel(page, level)
    for (const screen of screens.filter(({ leveled, door }) => !door && (leveled ?? level === 'Deep'))) {
      await visit(page, screen)
      await expectReadable(page, empty, `${screen.name}, ${level}`)
    }
  }
  await signOut(page)
  for (const screen of screens.filter(({ door }) => door)) {
    await visit(page, screen)
    await expectReadable(page, empty, screen.name)
  }
})

const narrow = { width: 320, height: 640 }
/** 1280 px wide at 200 %. */
const zoomed = { width: 640, height: 450 }
const wide = { width: 1280, height: 720 }

/** The narrowest window, with the largest letters and the widest spacing; then zoom. */
const expectRoom = async (page: Page) => {
  await expectNothingWider(page)
  await tryOn(page, 'text', '3')
  await tryOn(page, 'space', '2')
  await expectNothingWider(page)
  await spaceText(page)
  await tryOn(page, 'text', null)
  await expectNothingWider(page)
  expect.soft(await cutWords(page), `cut words on ${page.url()}`).toEqual([])
  await tryOn(page, 'space', null)
  await page.evaluate('document.adoptedStyleSheets = []')
}

const expectInReach = async (page: Page, where: string) => {
  expect.soft(await smallTargets(page), `small targets: ${where}`).toEqual([])
  expect.soft(await smallMainTargets(page), `main targets: ${where}`).toEqual([])
  expect.soft(await hiddenStops(page), `hidden focus: ${where}`).toEqual([])
}

test('nothing needs sideways scrolling, nothing is cut, nothing in focus is hidden, no target is too small', async ({
  page,
  surprises,
}) => {
  test.setTimeout(600_000)
  surprises.allow(/404/)
  await prepare(page)
  await chooseLevel(page, 'Deep')
  for (const screen of screens) {
    if (screen.door) await signOut(page)
    await page.setViewportSize(narrow)
    await visit(page, screen)
    await expectRoom(page)
    await expectInReach(page, `${screen.name}, narrow`)
    await page.setViewportSize(zoomed)
    await expectNothingWider(page)
    await page.setViewportSize(wide)
    await expectInReach(page, `${screen.name}, wide`)
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
