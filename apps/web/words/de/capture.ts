import type { All } from '../all.ts'
import { counted } from '../counted.ts'

const thoughts = counted('de', { one: 'Ein Gedanke', other: (count) => `${String(count)} Gedanken` })

export const capture: All['capture'] = {
  region: 'Festhalten',
  label: 'Gedanken behalten',
  placeholder: 'Gedanken behalten',
  submit: 'Behalten',
  key: 'C',
  several: (count: number) => `Behält ${String(count)} Gedanken`,
  kept: (count: number) => `${thoughts(count)} behalten.`,
  keptOne: 'Ein Gedanke behalten',
  keptFor: (when: string) => `Behalten für ${when}`,
  onDevice: (count: number) =>
    `${thoughts(count)} auf diesem Gerät gesichert. Der Versand folgt, sobald der Server wieder antwortet.`,
  refusedHeading: 'Auf diesem Gerät behalten, vom Server abgelehnt',
  refusedText:
    'Die Worte sind hier sicher. Sie lassen sich kopieren, bearbeiten oder von diesem Gerät entfernen.',
  edit: 'Bearbeiten',
  remove: 'Entfernen',
}
