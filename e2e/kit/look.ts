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
  const shown = getComputedStyle(focused).opacity === '0' ? (focused.closest('label, [data-slot]') ?? focused) : focused
  const box = shown.getBoundingClientRect()
  const inset = 2
  const xs = [box.left + inset, (box.left + box.right) / 2, box.right - inset]
  const ys = [box.top + inset, (box.top + box.bottom) / 2, box.bottom - inset]
  const isSeen = xs.some((x) => ys.some((y) => {
    const top = document.elementFromPoint(x, y)
    return top !== null && (shown.contains(top) || top.contains(shown))
  }))
  return { what: focused.outerHTML.slice(0, 140), isSeen }
})()`

interface Focus {
  readonly what: string
  readonly isSeen: boolean
}

/** Walks through the whole screen with Tab. @returns what had the focus and could not be seen */
export const hiddenStops = async (page: Page, most = 80): Promise<string[]> => {
  const hidden: string[] = []
  let first: string | undefined
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press('Tab')
    const focus = await page.evaluate<Focus | null>(focusNow)
    if (!focus) continue
    if (focus.what === first && stop > 1) break
    first ??= focus.what
    if (!focus.isSeen) hidden.push(focus.what)
  }
  return hidden
}

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
