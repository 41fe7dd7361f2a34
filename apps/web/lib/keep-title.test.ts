import { keepTitle } from './keep-title.ts'

const later = () => new Promise((resolve) => setTimeout(resolve))

test('a name that is written later gives way, until it is let go', async () => {
  const stop = keepTitle('25 min left')
  expect(document.title).toBe('25 min left')
  document.title = 'Focus'
  await later()
  expect(document.title).toBe('25 min left')
  stop()
  document.title = 'Today'
  await later()
  expect(document.title).toBe('Today')
})

test('two that keep a name do not fight: one gives way only to what it knows', async () => {
  const stops = [keepTitle('noch 25 Min.'), keepTitle('Fokus', (name) => name === 'Focus')]
  document.title = 'Focus'
  await later()
  expect(document.title).toBe('noch 25 Min.')
  for (const stop of stops) stop()
})
