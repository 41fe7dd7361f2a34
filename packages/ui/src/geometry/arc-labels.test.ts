import { placeLabels, type PlacedLabel } from './arc-labels.ts'
import { arcFrame } from './day-arc.ts'

const hour = 3_600_000
const day = { from: 8 * hour, to: 22 * hour }
const frames = [320, 390, 768, 1100].map((width) =>
  arcFrame(day, 14 * hour, { width, height: width < 620 ? 226 : 332 }),
)
const mark = (from: number, to: number, label: string) => ({
  startAt: from * hour,
  endAt: to * hour,
  label,
  past: to <= 14,
})
const crowded = [
  mark(9, 10, 'Report'),
  mark(11, 11.2, 'Signed form'),
  mark(14.5, 15.4, 'Grant letter'),
  mark(15.5, 15.8, 'Call the landlord'),
  mark(16, 16.6, 'Dentist'),
  mark(17.5, 18, 'Groceries'),
  mark(20, 21, 'Quiet hour'),
]

const leftOf = ({ x, text, anchor }: PlacedLabel) => {
  const width = text.length * 7.4
  return anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x
}

test.each(frames)('no name leaves a screen of $width pixels', (frame) => {
  for (const label of placeLabels(frame, crowded)) {
    expect(leftOf(label)).toBeGreaterThanOrEqual(0)
    expect(leftOf(label) + label.text.length * 7.4).toBeLessThanOrEqual(frame.width)
    expect(label.y).toBeGreaterThanOrEqual(13)
  }
})

test.each(frames)('no two names overlap at $width pixels', (frame) => {
  const labels = placeLabels(frame, crowded)
  labels.forEach((one, index) => {
    for (const other of labels.slice(index + 1)) {
      const besides =
        leftOf(one) + one.text.length * 7.4 <= leftOf(other) ||
        leftOf(other) + other.text.length * 7.4 <= leftOf(one)
      expect(besides || Math.abs(one.y - other.y) >= 18).toBe(true)
    }
  })
})

test.each(frames)('no name touches the stroke at $width pixels', (frame) => {
  for (const label of placeLabels(frame, crowded)) {
    const left = leftOf(label)
    const nearest = Math.min(Math.max(frame.centreX, left), left + label.text.length * 7.4)
    expect(Math.hypot(nearest - frame.centreX, label.y + 4 - frame.centreY)).toBeGreaterThan(
      frame.radius + 11,
    )
  }
})

test('what comes next is named before what is past', () => {
  const sameplace = [mark(13.6, 14, 'Before'), mark(14.1, 14.4, 'Afterwards')]
  const tight = arcFrame(day, 14 * hour, { width: 120, height: 226 })
  expect(placeLabels(tight, sameplace)[0]?.index).toBe(1)
})

test('a mark without a name or out of view gets no label', () => {
  const narrow = arcFrame(day, 8 * hour, { width: 390, height: 226 })
  expect(placeLabels(narrow, [{ startAt: 9 * hour, endAt: 10 * hour }, mark(20, 21, 'Quiet hour')])).toEqual(
    [],
  )
})

test('a long name is shortened', () => {
  const [label] = placeLabels(frames[3] ?? arcFrame(day, 0, { width: 1100, height: 332 }), [
    mark(15, 16, 'A title that goes on and on without an end'),
  ])
  expect(label?.text).toBe('A title that goes o…')
})
