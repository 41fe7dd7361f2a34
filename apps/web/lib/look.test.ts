import { firstPaintScript, lookNames, lookOf, readDevice, wear } from './look.ts'
import { usualSettings } from './settings-store.ts'

const root = document.documentElement

const attributes = () =>
  Object.fromEntries(lookNames.map((name) => [name, root.getAttribute(`data-${name}`)]))

/** As the browser runs it in <head>, before anything is painted. */
const firstPaint = () => {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- it is our own script, as text
  new Function(firstPaintScript)()
}

const chosen = {
  ...usualSettings,
  level: 'scattered',
  theme: 'day',
  motion: 'off',
  transparency: 'off',
  celebration: false,
  textSize: 2,
  spacing: 1,
  plainFont: true,
} as const

beforeEach(() => {
  localStorage.clear()
  for (const name of [...lookNames, 'words']) root.removeAttribute(`data-${name}`)
})

test('what nobody chose is left to the device', () => {
  const { motion, glass, theme } = lookOf(usualSettings)
  expect({ motion, glass, theme }).toEqual({ motion: undefined, glass: undefined, theme: 'auto' })
})

test('the own word of a person wins over the device, both ways', () => {
  expect(lookOf({ ...usualSettings, motion: 'on', transparency: 'on' })).toMatchObject({
    motion: 'moving',
    glass: 'on',
  })
  expect(lookOf(chosen)).toMatchObject({
    motion: 'still',
    glass: 'off',
    celebration: 'off',
    text: '2',
    font: 'plain',
  })
})

test('the first paint of the next visit has everything that was worn', () => {
  wear(chosen)
  const worn = attributes()
  for (const name of lookNames) root.removeAttribute(`data-${name}`)
  firstPaint()
  expect(attributes()).toEqual(worn)
  expect(worn).toMatchObject({ level: 'scattered', theme: 'day', motion: 'still', space: '1' })
})

test('the first paint bears nothing kept, and what is no look', () => {
  for (const kept of [null, '', 'x', '{}', '{"look":{"theme":"night\\" onload=alert(1)","level":{}}}']) {
    localStorage.clear()
    if (kept !== null) localStorage.setItem('sol-look', kept)
    firstPaint()
    expect(Object.values(attributes()).filter(Boolean)).toEqual([])
  }
})

test('a page waits for the words of another language, and not for English', () => {
  wear(usualSettings)
  firstPaint()
  expect(root.hasAttribute('data-words')).toBe(false)
  wear({ ...usualSettings, language: 'de' })
  jest.useFakeTimers()
  firstPaint()
  expect(root.dataset['words']).toBe('waiting')
  jest.advanceTimersByTime(3_000)
  expect(root.hasAttribute('data-words')).toBe(false)
  jest.useRealTimers()
})

test('the device keeps what the doors need and nothing that is personal', () => {
  wear({ ...chosen, templates: [{ kind: 'secret' }], factors: [{ name: 'secret' }] } as typeof chosen)
  expect(localStorage.getItem('sol-look')).not.toContain('secret')
  expect(readDevice()).toMatchObject({ level: 'scattered', language: 'en', sound: true })
})
