/** The focus dial: a ring that empties clockwise from the top. Angles in degrees, 0 at the top. */
import { clamp } from './range.ts'

export interface Point {
  x: number
  y: number
}

const rounded = (value: number): number => Math.round(value * 100) / 100

/** A point on a circle around (0, 0). */
export const pointOnDial = (radius: number, degrees: number): Point => {
  const radians = (degrees * Math.PI) / 180
  return { x: rounded(radius * Math.sin(radians)), y: rounded(-radius * Math.cos(radians)) }
}

/** How far what remains reaches: from here to the full turn lies the time left. */
export const emptiedDegrees = (progress: number): number => clamp(progress, 0, 1) * 360

/** The arc of what remains, from the tip on to the top; empty when nothing remains. */
export const remainingArc = (radius: number, progress: number): string => {
  const from = emptiedDegrees(progress)
  if (from >= 359.9) return ''
  // A full turn cannot be one arc: its ends would coincide and nothing would be drawn.
  const start = pointOnDial(radius, Math.max(from, 0.05))
  const end = pointOnDial(radius, 0)
  return `M${start.x} ${start.y}A${radius} ${radius} 0 ${from < 180 ? 1 : 0} 1 ${end.x} ${end.y}`
}

/** The whole disc, in two halves: a wedge of a full turn would show the seam where it begins. */
const disc = (radius: number): string =>
  `M0 ${-radius}A${radius} ${radius} 0 1 1 0 ${radius}A${radius} ${radius} 0 1 1 0 ${-radius}Z`

/** The same as an area, so that the time left is seen as an amount. */
export const remainingWedge = (radius: number, progress: number): string => {
  if (emptiedDegrees(progress) < 0.5) return disc(radius)
  const arc = remainingArc(radius, progress)
  return arc && `${arc}L0 0Z`
}
