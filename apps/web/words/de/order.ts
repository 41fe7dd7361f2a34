import type { All } from '../all.ts'

export const order: All['order'] = {
  drag: (title: string) => `${title} verschieben; die Pfeiltasten verschieben auch`,
  more: (title: string) => `Mehr zu ${title}`,
  first: 'Zum Nächsten machen',
  up: 'Nach oben',
  down: 'Nach unten',
  notToday: 'Heute nicht',
  shelf: 'In die Ablage legen',
  shelved: 'Liegt jetzt in der Ablage.',
  moved: (title: string, place: number, count: number) =>
    `${title}: Platz ${String(place)} von ${String(count)}.`,
  ordered: 'Reihenfolge geändert.',
}
