/**
 * Contrast as a screen shows it: the words are made invisible, what lies behind them is photographed, and the colour of
 * the words is held against the worst pixel there. Several photographs, so that the worst frame of what moves counts.
 */
import type { Page } from '@playwright/test'

interface Words {
  readonly text: string
  readonly colour: string
  readonly least: number
  readonly box: readonly [number, number, number, number]
}

/** Every run of words that can be seen now, with the room that it fills. */
const wordsOnScreen = `(() => {
  const found = []
  const isCut = (part, { top, bottom }) => {
    for (let around = part; around; around = around.parentElement) {
      const room = around.getBoundingClientRect()
      if (getComputedStyle(around).overflowY !== 'visible' && (top < room.top || bottom > room.bottom - 6)) return true
    }
    return false
  }
  const top = document.querySelector('dialog[open]') ?? document.body
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    const part = node.parentElement
    if (!node.data.trim() || !part.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
    if (part.closest('.sr-only, noscript, script, style, svg, textarea, select, [aria-disabled=true], :disabled, [data-slot=text-marks], .text-marks')) continue
    const style = getComputedStyle(part)
    const size = parseFloat(style.fontSize)
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const room of range.getClientRects()) {
      const { left, top, right, bottom } = room
      if (part.closest('dialog') && isCut(part, room)) continue
      if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight || right - left < 2) continue
      // What lies under the dock, even by its edge, is not being read there.
      const isOpen = [left + 1, right - 1].every((x) => [top - 6, top + 1, bottom - 1, bottom + 6].every((y) => {
        const over = document.elementFromPoint(x, y)
        return over === null || part.contains(over) || over.contains(part)
      }))
      if (!isOpen) continue
      found.push({ text: node.data.trim().slice(0, 40), colour: style.color, least: isLarge ? 3 : 4.5, box: [left, top, right, bottom].map(Math.round) })
    }
  }
  return found
})()`

const hideWords = `(() => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('* { color: transparent !important; caret-color: transparent !important; text-decoration-color: transparent !important } svg { visibility: hidden !important } ::placeholder { color: transparent !important }')
  document.adoptedStyleSheets = [sheet]
})()`

/** Runs in an empty page: what of the words falls short of its contrast on this photograph. */
const judge = `async ({ picture, words }) => {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0))
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const canvas = new OffscreenCanvas(image.width, image.height)
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  const decode = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4)
  const luminance = ([r, g, b]) => 0.2126 * decode(r) + 0.7152 * decode(g) + 0.0722 * decode(b)
  const contrast = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
  pen.drawImage(image, 0, 0)
  const behind = words.map(({ box: [left, top, right, bottom] }) =>
    pen.getImageData(left, top, Math.max(1, right - left), Math.max(1, bottom - top)).data)
  const weak = []
  let weakest = 21
  words.forEach(({ text, colour, least }, at) => {
    pen.globalCompositeOperation = 'copy'
    pen.fillStyle = colour
    pen.fillRect(0, 0, 1, 1)
    const own = luminance(pen.getImageData(0, 0, 1, 1).data)
    let worst = 21
    for (let n = 0; n < behind[at].length; n += 4) worst = Math.min(worst, contrast(own, luminance(behind[at].subarray(n, n + 3))))
    weakest = Math.min(weakest, worst)
    if (worst < least) weak.push(text + ': ' + worst.toFixed(2))
  })
  return { weak, weakest, seen: words.length }
}`

export interface Seen {
  /** What falls short, with its contrast. */
  readonly weak: readonly string[]
  readonly weakest: number
  readonly seen: number
}

/** `empty` is a page of the same browser to look at photographs in. */
export const contrastOnScreen = async (page: Page, empty: Page, frames = 1): Promise<Seen> => {
  const words = await page.evaluate<Words[]>(wordsOnScreen)
  await page.evaluate(hideWords)
  let worst: Seen = { weak: [], weakest: 21, seen: words.length }
  for (let frame = 0; frame < frames; frame += 1) {
    const picture = (await page.screenshot({ animations: 'allow' })).toString('base64')
    const seen = await empty.evaluate<Seen>(`(${judge})(${JSON.stringify({ picture, words })})`)
    if (seen.weakest < worst.weakest) worst = seen
  }
  await page.evaluate('document.adoptedStyleSheets = []')
  return worst
}
