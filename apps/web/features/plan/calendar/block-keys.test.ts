import { actOfKey } from './block-keys.ts'

const plain = { altKey: false, shiftKey: false, ctrlKey: false, metaKey: false }
const press = (key: string, held: Partial<typeof plain> = {}) => actOfKey({ key, ...plain, ...held })

test('Alt and arrows move, with Shift they resize; without Alt arrows belong to the page', () => {
  expect(press('ArrowDown', { altKey: true })).toEqual({ act: 'move', minutes: 15 })
  expect(press('ArrowLeft', { altKey: true })).toEqual({ act: 'moveDay', days: -1 })
  expect(press('ArrowUp', { altKey: true, shiftKey: true })).toEqual({ act: 'resize', minutes: -15 })
  expect(press('ArrowRight', { altKey: true, shiftKey: true })).toEqual({ act: 'resize', minutes: 15 })
  expect(press('ArrowDown')).toBeUndefined()
})

test('Delete removes and D makes another one, not together with Ctrl', () => {
  expect(press('Delete')).toEqual({ act: 'delete' })
  expect(press('D')).toEqual({ act: 'duplicate' })
  expect(press('d', { ctrlKey: true })).toBeUndefined()
  expect(press('x', { altKey: true })).toBeUndefined()
})
