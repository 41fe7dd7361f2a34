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
/** Rows of names, measured from the middle of the stroke to the middle of the line. */
const rows = [26, 46, 66]
/** How far a name keeps from the middle of the stroke, whichever side of it is nearest. */
const clearance = 13
const margin = 6
/** On a narrow screen the edges fade: names keep out of it. */
const narrowEdge = 28

const shortened = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text

type Anchor = PlacedLabel['anchor']

/** Above its mark near the top, beside it on the slopes; beside it anywhere when there is no room above. */
const anchorsAt = (angle: number): Anchor[] => {
  const beside = angle < 0 ? 'end' : 'start'
  return Math.abs(angle) < 0.38 ? ['middle', beside] : [beside]
}

const leftOf = (x: number, width: number, anchor: Anchor): number =>
  anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x

const overlaps = (one: Area, other: Area): boolean =>
  one.left < other.right + margin &&
  other.left < one.right + margin &&
  one.top < other.bottom &&
  other.top < one.bottom

/** The lowest a box between these sides may reach without touching the arc. */
const lowestAbove = (frame: ArcFrame, left: number, right: number): number => {
  const sideways = clamp(frame.centreX, left, right) - frame.centreX
  const reach = frame.radius + clearance
  return Math.abs(sideways) >= reach
    ? Infinity
    : frame.centreY - Math.sqrt(reach * reach - sideways * sideways)
}

const candidate = (
  frame: ArcFrame,
  mark: Labelled,
  text: string,
  row: number,
  anchor: Anchor,
): { label: Omit<PlacedLabel, 'index'>; area: Area } => {
  const angle = angleAt(frame, (mark.startAt + mark.endAt) / 2)
  const point = pointAtAngle(frame, angle, row)
  const width = text.length * characterWidth
  const edge = frame.narrow ? narrowEdge : margin
  const left = clamp(leftOf(point.x, width, anchor), edge, Math.max(edge, frame.width - width - edge))
  const right = left + width
  const x = anchor === 'middle' ? left + width / 2 : anchor === 'end' ? right : left
  const bottom = Math.min(point.y + lineHeight / 2, lowestAbove(frame, left, right))
  return {
    label: { text, x: Math.round(x), y: Math.round(bottom - 4), anchor },
    area: { left, right, top: bottom - lineHeight, bottom },
  }
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
    const anchors = anchorsAt(angleAt(frame, (mark.startAt + mark.endAt) / 2))
    const free = rows
      .flatMap((row) =>
        anchors.map((anchor) => candidate(frame, mark, shortened(mark.label ?? ''), row, anchor)),
      )
      .find(({ area }) => area.top >= 0 && !taken.some((other) => overlaps(area, other)))
    if (!free) return []
    taken.push(free.area)
    return [{ ...free.label, index: mark.index }]
  })
}
