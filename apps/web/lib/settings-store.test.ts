import { defaultSettings } from '@sol/contracts/settings'
import { SettingsStore, stillWaiting, usualSettings } from './settings-store.ts'

beforeEach(() => {
  localStorage.clear()
})

test('the usual settings are those of the contract', () => {
  expect(usualSettings).toEqual(defaultSettings)
})

test('a change shows at once, on <html> and to whoever listens', () => {
  const store = new SettingsStore()
  const listener = jest.fn()
  store.subscribe(listener)
  store.follow('ada', usualSettings)
  store.change({ theme: 'day' })
  expect(store.current().theme).toBe('day')
  expect(document.documentElement.dataset['theme']).toBe('day')
  expect(listener).toHaveBeenCalledTimes(2)
})

test('a change waits until the server has it, also over a reload, and wins until then', () => {
  const store = new SettingsStore()
  store.follow('ada', usualSettings)
  store.change({ level: 'deep' })
  store.change({ sound: false })
  const reloaded = new SettingsStore()
  reloaded.follow('ada', usualSettings)
  expect(reloaded.current()).toMatchObject({ level: 'deep', sound: false })
  expect(reloaded.waiting()).toEqual({ level: 'deep', sound: false })
  reloaded.sent({ level: 'deep', sound: false })
  expect(reloaded.waiting()).toBeUndefined()
  reloaded.follow('ada', { ...usualSettings, level: 'scattered' })
  expect(reloaded.current().level).toBe('scattered')
})

test('what was changed again while the answer was on its way stays to be sent', () => {
  expect(stillWaiting({ level: 'deep', sound: false }, { level: 'moderate', sound: false })).toEqual({
    level: 'deep',
  })
})

test('nothing of one person reaches the next, but the device keeps its look', () => {
  const store = new SettingsStore()
  store.follow('ada', { ...usualSettings, carryLimit: 7 })
  store.change({ theme: 'plain' })
  store.leave()
  expect(store.current()).toMatchObject({ carryLimit: 3, theme: 'plain' })
  expect(store.waiting()).toBeUndefined()
  store.follow('grace', usualSettings)
  expect(store.current().theme).toBe('system')
  expect(store.waiting()).toBeUndefined()
})

test('a change at the door is the device’s own', () => {
  const store = new SettingsStore()
  store.start()
  store.change({ theme: 'contrast' })
  const next = new SettingsStore()
  next.start()
  expect(next.current().theme).toBe('contrast')
  expect(next.waiting()).toBeUndefined()
})
