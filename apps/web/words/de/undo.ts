import type { All } from '../all.ts'
import { fields } from './fields.ts'

const named = (names: readonly string[]): string =>
  names.map((name) => (name in fields ? fields[name as keyof typeof fields] : name)).join(', ')

export const undo: All['undo'] = {
  dismiss: 'Schließen',
  stayed: (names: readonly string[]) =>
    `Zurückgenommen, außer dem, was seitdem geändert wurde: ${named(names)}.`,
}
