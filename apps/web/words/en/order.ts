import { spoken } from '../spoken.ts'

/** The rows of Today and their order. */
export const order = spoken('order', {
  drag: (title: string) => `Move ${title}; the arrow keys move it too`,
  more: (title: string) => `More for ${title}`,
  first: 'Make it the next thing',
  up: 'Move up',
  down: 'Move down',
  notToday: 'Not today',
  shelf: 'Put on the shelf',
  shelved: 'On the shelf now.',
  moved: (title: string, place: number, count: number) =>
    `${title}: place ${String(place)} of ${String(count)}.`,
  ordered: 'Order changed.',
})
