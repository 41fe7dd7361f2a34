/** What the tokens are worth in a theme: the style sheets are read as they are, so that a test measures what ships. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '../lint/place.ts'
import { fromOklch, type Colour } from './colour.ts'

interface Block {
  /** Every selector and at-rule around it. */
  readonly around: string
  readonly declarations: string
}

const styles = join(repositoryRoot, 'packages/ui/src/styles')

const blocksOf = (css: string, around = ''): Block[] => {
  const blocks: Block[] = []
  for (const [, head = '', body = ''] of css.matchAll(/([^{}]+)\{((?:[^{}]|\{[^{}]*\})*)\}/g)) {
    const here = `${around} ${head.trim()}`
    if (body.includes('{')) blocks.push(...blocksOf(body, here))
    else blocks.push({ around: here, declarations: body })
  }
  return blocks
}

const readBlocks = (file: string): Block[] =>
  blocksOf(readFileSync(join(styles, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))

const blocks = [...readBlocks('primitives.css'), ...readBlocks('semantic.css')]

export interface Look {
  readonly theme: 'night' | 'day' | 'plain' | 'contrast'
  readonly scheme: 'dark' | 'light'
  /** The device asks for more contrast. */
  readonly more?: boolean
}

const fits = ({ around }: Block, { theme, more = false }: Look): boolean => {
  if (around.includes('forced-colors') || around.includes('reduced-transparency')) return false
  if (around.includes('prefers-contrast')) return more
  if (around.includes('@supports')) return theme === 'night' || theme === 'day'
  const named = [...around.matchAll(/\[data-theme='(\w+)'\]/g)].map(([, name]) => name)
  return named.length === 0 ? !around.includes('[data-glass') : named.includes(theme)
}

/** The commas of this level only. */
const parts = (list: string): string[] => {
  let depth = 0
  let part = ''
  const found: string[] = []
  for (const letter of list) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0
    if (letter === ',' && depth === 0) {
      found.push(part.trim())
      part = ''
    } else part += letter
  }
  return [...found, part.trim()]
}

/** Answers the colour of a token in this look. @throws for a token that is no plain colour */
export const tokensOf = (look: Look): ((name: string) => Colour) => {
  const values = new Map<string, string>()
  for (const block of blocks.filter((each) => fits(each, look))) {
    for (const [, name = '', value = ''] of block.declarations.matchAll(/(--[\w-]+):\s*([^;]+);/g)) {
      values.set(name, value.trim())
    }
  }
  const colourOf = (value: string): Colour => {
    const named = /^var\((--[\w-]+)\)$/.exec(value)?.[1]
    if (named !== undefined) return colourOf(values.get(named) ?? '')
    const [, both] = /^light-dark\(([\s\S]+)\)$/.exec(value) ?? []
    if (both !== undefined) return colourOf(parts(both)[look.scheme === 'light' ? 0 : 1] ?? '')
    const [, inner] = /^oklch\(([^)]+)\)$/.exec(value) ?? []
    if (inner === undefined) throw new Error(`Not a plain colour: ${value}`)
    const [lightness = 0, chroma = 0, hue = 0, alpha = 1] = inner.split(/[\s/]+/).map(Number)
    return fromOklch(lightness, chroma, hue, alpha)
  }
  return (name) => colourOf(`var(--${name})`)
}
