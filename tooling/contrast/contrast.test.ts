/** Every text on every ground it can stand on, in every theme, as the tokens say it. */
import { describe, expect, test } from 'vitest'
import { contrast, faded, over, type Colour } from './colour.ts'
import { tokensOf, type Look } from './tokens.ts'

const looks: [string, Look][] = [
  ['night', { theme: 'night', scheme: 'dark' }],
  ['day', { theme: 'day', scheme: 'light' }],
  ['plain on a dark device', { theme: 'plain', scheme: 'dark' }],
  ['plain on a light device', { theme: 'plain', scheme: 'light' }],
  ['high contrast', { theme: 'contrast', scheme: 'dark' }],
  ['night with more contrast', { theme: 'night', scheme: 'dark', more: true }],
  ['day with more contrast', { theme: 'day', scheme: 'light', more: true }],
]

type Token = ReturnType<typeof tokensOf>
type Grounds = Readonly<Record<string, Colour>>

/** The sky at its brightest and darkest places: each wash at full strength, and both where they meet. */
const skies = (token: Token, look: Look): Grounds => {
  const canvas = token('canvas')
  if (look.theme === 'plain' || look.theme === 'contrast') return { canvas }
  const [warm, ember, cool] = [token('sky-warm'), token('sky-ember'), token('sky-cool')]
  return {
    canvas,
    'the warm sky': over(warm, canvas),
    'the ember sky': over(ember, canvas),
    'the cool sky': over(cool, canvas),
    'the cool under the warm sky': over(warm, over(cool, canvas)),
    'the half-lit sky': over(faded(warm, 0.5), over(faded(cool, 0.5), canvas)),
  }
}

/** Everything that words stand on, each panel over every sky; blur makes a panel's ground more even, never harsher. */
const grounds = (token: Token, look: Look): Grounds => {
  const all: Record<string, Colour> = {}
  for (const [sky, ground] of Object.entries(skies(token, look))) {
    const panel = over(token('surface'), ground)
    Object.assign(all, {
      [sky]: ground,
      [`a panel over ${sky}`]: panel,
      [`a veil over a panel over ${sky}`]: over(token('veil'), panel),
      [`a strong veil over a panel over ${sky}`]: over(token('veil-strong'), panel),
      [`a strong veil over ${sky}`]: over(token('veil-strong'), ground),
      [`what floats over ${sky}`]: over(token('float'), ground),
    })
  }
  for (const name of ['surface-solid', 'sunken', 'raise', 'segment']) all[name] = token(name)
  return all
}

const weakest = (colour: Colour, on: Grounds): string => {
  const [name, ground] = Object.entries(on).reduce((low, entry) =>
    contrast(colour, entry[1]) < contrast(colour, low[1]) ? entry : low,
  )
  return `${contrast(colour, ground).toFixed(2)} on ${name}`
}

const least = (words: string): number => Number.parseFloat(words)

describe.each(looks)('in %s', (_name, look) => {
  const token = tokensOf(look)
  const everywhere = grounds(token, look)

  test('body text stands out from everything it stands on (7 to 1 in the dark, 4.5 and more in the light)', () => {
    const found = weakest(token('foreground'), everywhere)
    expect({ found, enough: least(found) >= (look.scheme === 'dark' ? 7 : 4.5) }).toMatchObject({
      enough: true,
    })
  })

  test.each(['muted', 'focus-words', 'event-words'])('%s is readable everywhere (4.5 to 1)', (name) => {
    const { segment: _chosen, ...withoutChosen } = everywhere
    const found = weakest(token(name), withoutChosen)
    expect({ found, enough: least(found) >= 4.5 }).toMatchObject({ enough: true })
  })

  test('the words of the one amber button are readable on both ends of its light', () => {
    const found = weakest(token('on-accent'), { accent: token('accent'), bright: token('accent-bright') })
    expect(least(found)).toBeGreaterThanOrEqual(7)
  })

  test('chips keep their words readable on their tint', () => {
    const panels = Object.fromEntries(
      Object.entries(everywhere).filter(([name]) => name.startsWith('a panel') || name === 'surface-solid'),
    )
    for (const [words, tint, share] of [
      ['focus-words', 'focus', 0.2],
      ['event-words', 'event', 0.18],
    ] as const) {
      const tinted = Object.fromEntries(
        Object.entries(panels).map(([name, panel]) => [name, over(faded(token(tint), share), panel)]),
      )
      const found = weakest(token(words), tinted)
      expect({ words, found, enough: least(found) >= 4.5 }).toMatchObject({ enough: true })
    }
  })

  test.each(['control', 'ring', 'focus', 'event', 'done', 'accent-line'])(
    '%s can be told from what lies beside it (3 to 1)',
    (name) => {
      const beside = Object.fromEntries(
        Object.entries(everywhere).filter(([ground]) => !ground.includes('veil') && ground !== 'segment'),
      )
      const found = weakest(token(name), beside)
      expect({ found, enough: least(found) >= 3 }).toMatchObject({ enough: true })
    },
  )
})

test('the measure is right: black on white is 21, and a known grey is 4.54', () => {
  const white: Colour = [1, 1, 1, 1]
  expect(contrast([0, 0, 0, 1], white)).toBeCloseTo(21, 5)
  expect(contrast([0x76 / 255, 0x76 / 255, 0x76 / 255, 1], white)).toBeCloseTo(4.54, 2)
})

test('a colour that is too weak is told', () => {
  const token = tokensOf({ theme: 'night', scheme: 'dark' })
  expect(least(weakest(token('rest'), grounds(token, { theme: 'night', scheme: 'dark' })))).toBeLessThan(4.5)
})
