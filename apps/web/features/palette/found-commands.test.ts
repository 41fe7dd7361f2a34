import { foundCommands, type Named } from './found-commands.ts'

const commands: Named[] = [
  { id: 'goSettings', label: 'Zu den Einstellungen gehen' },
  { id: 'capture', label: 'Keep a thought' },
  { id: 'checkIn', label: 'Check in' },
  { id: 'help', label: 'Talk to a person' },
]
const ids = (typed: string) => foundCommands(commands, typed).map(({ id }) => id)

test('nothing typed is everything, in its order', () => {
  expect(ids('  ')).toEqual(['goSettings', 'capture', 'checkIn', 'help'])
})

test('every word counts, in any order; case and accents do not', () => {
  expect(ids('thought KEEP')).toEqual(['capture'])
  expect(ids('éinst')).toEqual(['goSettings'])
  expect(ids('keep person')).toEqual([])
})

test('what begins with the letters comes first', () => {
  expect(ids('t')[0]).toBe('help')
})
