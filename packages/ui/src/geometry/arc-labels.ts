/** Where names stand around the arc: outside it, never on each other, always within the width. */
import { angleAt, pointAtAngle, type ArcFrame } from './day-arc.ts'
import { clamp } from './range.ts'

export interface Labelled {
  startAt: number
  endAt: number
  label?: string | undefined
  past?: boolean | undefined
}

export interface PlacedLabel {
  index: number
  text: string
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
}

interface Area {
  left: number
  right: number
  top: number
  bottom: number
}

/** Mean advance of the type at 14.5 px, a little generous: a label may be narrower than thought, never wider. */
const characterWidth = 7.4
const lineHeight = 18
const longest = 20
/** Two rows of names, measured from the middle of the stroke. */
const rows = [26, 46]
const margin = 6

const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text

const anchorAt = (angle: number): PlacedLabel['anchor'] =>
  Math.abs(angle) < 0.38 ? 'middle' : angle < 0 ? 'end' : 'start'

const leftOf = (x: number, width: number, anchor: PlacedLabel['anchor']): number =>
  anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x

const overlaps = (one: Area, other: Area): boolean =>
  one.left < other.right + margin &&
  other.left < one.right + margin &&
  one.top < other.bottom &&
  other.top < one.bottom

const candidate = (
  frame: ArcFrame,
  mark: Labelled,
  text: string,
  row: number,
): { label: Omit<PlacedLabel, 'index'>; area: Area } => {
  const angle = angleAt(frame, (mark.startAt + mark.endAt) / 2)
  const point = pointAtAngle(frame, angle, row)
  const anchor = anchorAt(angle)
  const width = text.length * characterWidth
  const left = clamp(leftOf(point.x, width, anchor), margin, Math.max(margin, frame.width - width - margin))
  const x = anchor === 'middle' ? left + width / 2 : anchor === 'end' ? left + width : left
  const area = { left, right: left + width, top: point.y - lineHeight / 2, bottom: point.y + lineHeight / 2 }
  return { label: { text, x: Math.round(x), y: Math.round(point.y + 5), anchor }, area }
}

/** What comes next is named first; what is past gives way, latest first. */
const byImportance = (one: Labelled, other: Labelled): number =>
  Number(one.past ?? false) - Number(other.past ?? false) ||
  (one.past ? other.startAt - one.startAt : one.startAt - other.startAt)

/** The labels that find room. A mark out of view, without a name or without room keeps its stroke only. */
export const placeLabels = (frame: ArcFrame, marks: readonly Labelled[]): PlacedLabel[] => {
  const taken: Area[] = []
  const inView = marks
    .map((mark, index) => ({ ...mark, index }))
    .filter((mark) => mark.label && mark.endAt >= frame.from && mark.startAt <= frame.to)
    .sort(byImportance)
  return inView.flatMap((mark) => {
    const free = rows
      .map((row) => candidate(frame, mark, shortened(mark.label ?? ''), row))
      .find(({ area }) => !taken.some((other) => overlaps(area, other)))
    if (!free) return []
    taken.push(free.area)
    return [{ ...free.label, index: mark.index }]
  })
}
