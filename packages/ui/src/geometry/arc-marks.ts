/** How a stretch of time is drawn on the arc: as a stroke whose round ends stay within its real time, or as a dot. */
import {
  angleAt,
  drawnAngles,
  pathBetween,
  pointAtAngle,
  type ArcFrame,
  type ArcPoint,
  type Span,
} from './day-arc.ts'

export type MarkShape = { path: string; middle: ArcPoint } | { dot: ArcPoint }

/** Half the stroke, plus a hair of sky between neighbours. */
const capLength = 8

/** undefined when it lies outside what is drawn of the day. */
export const markShape = (
  frame: ArcFrame,
  day: Span,
  startAt: number,
  endAt: number,
): MarkShape | undefined => {
  const drawn = drawnAngles(frame, day)
  const start = Math.max(drawn.from, angleAt(frame, startAt))
  const end = Math.min(drawn.to, angleAt(frame, Math.max(startAt, endAt)))
  if (end < start) return undefined
  const middle = pointAtAngle(frame, (start + end) / 2)
  const cap = capLength / frame.radius
  if (end - start <= cap * 2.2) return { dot: middle }
  return { path: pathBetween(frame, start + cap, end - cap), middle }
}
