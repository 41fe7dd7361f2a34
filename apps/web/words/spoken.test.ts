import { counted } from './counted.ts'
import { de } from './de.ts'
import { checkin } from './en/checkin.ts'
import { scale } from './en/scale.ts'
import { languageNow, speak, spoken } from './spoken.ts'
import { words } from './words.ts'

afterEach(() => speak('en'))

test('another language takes its place in the same objects, and English comes back', () => {
  const { today } = words
  speak('de', de)
  expect([today.start, scale.mood[0], languageNow()]).toEqual(['Beginnen', 'sehr gedrückte Stimmung', 'de'])
  speak('en')
  expect([today.start, languageNow()]).toEqual(['Start', 'en'])
})

test('a feature that is loaded late speaks the language of the others', () => {
  speak('de', { ...de, late: { hello: 'Guten Tag' } })
  const late = spoken('late', { hello: 'Hello' })
  expect(late.hello).toBe('Guten Tag')
  speak('en')
  expect(late.hello).toBe('Hello')
})

test('counts take the form of their language', () => {
  const polish = counted('pl', {
    one: 'zadanie',
    few: (n) => `${String(n)} zadania`,
    other: (n) => `${String(n)} zadań`,
  })
  expect([1, 2, 5, 22].map(polish)).toEqual(['zadanie', '2 zadania', '5 zadań', '22 zadania'])
  expect(checkin.reply.sum(1)).toBe('One moment noted so far.')
  expect(checkin.reply.sum(0)).toBe('0 moments noted so far.')
})
