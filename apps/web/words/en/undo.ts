import { spoken } from '../spoken.ts'
import { fields } from './fields.ts'

const named = (names: readonly string[]): string =>
  names.map((name) => (name in fields ? fields[name as keyof typeof fields] : name)).join(', ')

export const undo = spoken('undo', {
  dismiss: 'Close',
  stayed: (names: readonly string[]) => `Taken back, except what was changed since: ${named(names)}.`,
})
