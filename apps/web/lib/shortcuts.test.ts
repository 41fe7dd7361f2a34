import { palette } from '../words/en/palette.ts'
import { shortcuts, shortcutText } from './shortcuts.ts'

test('no key is listed twice, and every command has words', () => {
  const keys = shortcuts.map((shortcut) => `${'withControl' in shortcut ? 'ctrl ' : ''}${shortcut.key}`)
  expect(new Set(keys).size).toBe(keys.length)
  for (const { command } of shortcuts) expect(palette.commands[command]).toMatch(/^[A-Z]/)
})

test('keys are written as they stand on the keyboard', () => {
  expect([shortcutText('palette'), shortcutText('capture'), shortcutText('goSettings')]).toEqual([
    'Ctrl K',
    'C',
    undefined,
  ])
})
