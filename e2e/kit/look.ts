/** How a screen looks and whether everything on it can be reached: measured in the browser, as a person has it. */
import { expect, type Page } from '@playwright/test'

export const themes = ['night', 'day', 'contrast', 'plain'] as const
export const levels = ['Scattered', 'Moderate', 'Deep'] as const

/** A theme is attributes and style sheets alone, so it can be tried on without going through the settings. */
export const tryOn = (page: Page, name: string, value: string | null): Promise<void> =>
  page.evaluate(
    `(() => { const root = document.documentElement
      ${value === null ? `root.removeAttribute('data-${name}')` : `root.setAttribute('data-${name}', '${value}')`} })()`,
  )

export interface Place {
  readonly name: string
  readonly top: number
  readonly left: number
}

/** Where the parts that stay at every level stand. */
export const placesOf = (page: Page, selectors: readonly string[]): Promise<Place[]> =>
  page.evaluate(
    `(${JSON.stringify(selectors)}).flatMap((name) => {
      const part = document.querySelector(name)
      if (!part || !part.checkVisibility()) return []
      const { top, left } = part.getBoundingClientRect()
      return [{ name, top: top + scrollY, left: left + scrollX }]
    })`,
  )

/** Interactive things that are smaller than 24 px and have no room around them (WCAG 2.5.8); links in a text are exempt. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role=option]')]
    .filter((part) => part.checkVisibility({ visibilityProperty: true }) && !part.closest('.sr-only, p, [aria-hidden=true]'))
    .flatMap((part) => {
      const target = part.matches('input') ? (part.closest('label') ?? part) : part
      const { width, height } = target.getBoundingClientRect()
      const isSmall = width > 1 && height > 1 && (width < 24 || height < 24)
      return isSmall ? [part.outerHTML.slice(0, 120) + ' ' + Math.round(width) + 'x' + Math.round(height)] : []
    })`)

/**
 * What has the focus now, and whether anything of it can be seen: inside of the window, and not wholly under something
 * else (WCAG 2.4.11). An input without a look of its own is seen through its label.
 */
const focusNow = `(() => {
  const focused = document.activeElement
  if (!focused || focused === document.body) return null
  const seenBefore = (window.stopsSeen ??= new WeakSet())
  const isAgain = seenBefore.has(focused)
  seenBefore.add(focused)
  const shown = getComputedStyle(focused).opacity === '0' ? (focused.closest('label, [data-slot]') ?? focused) : focused
  const box = shown.getBoundingClientRect()
  const inset = 2
  const xs = [box.left + inset, (box.left + box.right) / 2, box.right - inset]
  const ys = [box.top + inset, (box.top + box.bottom) / 2, box.bottom - inset]
  const isSeen = xs.some((x) => ys.some((y) => {
    const top = document.elementFromPoint(x, y)
    return top !== null && (shown.contains(top) || top.contains(shown))
  }))
  const name = focused.getAttribute('aria-label') ?? focused.textContent.trim()
  return { what: focused.tagName.toLowerCase() + ' ' + name.slice(0, 60), isSeen, isAgain }
})()`

interface Focus {
  readonly what: string
  readonly isSeen: boolean
  readonly isAgain: boolean
}

/** Walks through the whole screen with Tab. @returns what had the focus and could not be seen */
export const hiddenStops = async (page: Page, most = 400): Promise<string[]> => {
  await page.evaluate('delete window.stopsSeen')
  const hidden: string[] = []
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab')
    const focus = await page.evaluate<Focus | null>(focusNow)
    if (!focus) continue
    if (focus.isAgain) return hidden
    if (!focus.isSeen) hidden.push(focus.what)
  }
  return [...hidden, `Tab does not come round within ${String(most)} stops`]
}

/** Amber buttons and the places, which a thumb has to find (44 px). */
export const smallMainTargets = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('.button-sun, .nav-link, .capture-submit, .capture-round')]
    .filter((part) => part.checkVisibility({ visibilityProperty: true }))
    .filter((part) => Math.min(part.offsetWidth, part.offsetHeight) < 44)
    .map((part) => part.textContent + ' ' + part.offsetWidth + 'x' + part.offsetHeight)`)

/** Letters, words and lines as far apart as WCAG 1.4.12 has it; a style sheet of its own, which the policy allows. */
export const spaceText = (page: Page): Promise<void> =>
  page.evaluate(`(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }')
    document.adoptedStyleSheets = [sheet]
  })()`)

/** Words that are cut off where nothing scrolls and nothing says that there is more. */
export const cutWords = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('main *, nav *, dialog *, form *')]
    .filter((part) => part.checkVisibility() && !part.closest('.sr-only, svg, [aria-hidden=true], textarea, select'))
    .filter((part) => /hidden|clip/.test(getComputedStyle(part).overflow) && getComputedStyle(part).textOverflow !== 'ellipsis')
    .filter((part) => part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1)
    .map((part) => part.outerHTML.slice(0, 120))`)

/** The room that letters take when a reader asks for the most of it, on the narrowest screen. */
export const expectNothingWider = async (page: Page): Promise<void> => {
  const wide = await page.evaluate<string[]>(`[...document.querySelectorAll('body *')]
    .filter((part) => part.checkVisibility() && !part.closest('.sr-only, [aria-hidden=true], svg, dialog'))
    .filter((part) => part.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .filter((part) => ![...part.children].some((child) => child.getBoundingClientRect().right > document.documentElement.clientWidth + 1))
    .map((part) => part.outerHTML.slice(0, 120))`)
  const [content, room] = await page.evaluate<[number, number]>(
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  )
  expect(content <= room ? [] : wide, `wider than ${String(room)} on ${page.url()}`).toEqual([])
}
