/** The mood pad: mood runs left to right, energy bottom to top, both 0–100. */
import { clamp } from './range.ts'

export interface Feeling {
  mood: number
  energy: number
}

export type Axis = keyof Feeling

export interface Box {
  left: number
  top: number
  width: number
  height: number
}

export const smallStep = 5
export const bigStep = 20

/** Where nothing is said yet, the first key press starts from the middle. */
export const middle: Feeling = { mood: 50, energy: 50 }

const percent = (part: number, whole: number): number =>
  Math.round(clamp(whole > 0 ? part / whole : 0.5, 0, 1) * 100)

/** The feeling under a pointer, in the coordinates of the box; outside counts as its edge. */
export const feelingAt = (x: number, y: number, box: Box): Feeling => ({
  mood: percent(x - box.left, box.width),
  energy: 100 - percent(y - box.top, box.height),
})

const directions: Record<string, readonly [Axis, number] | undefined> = {
  ArrowLeft: ['mood', -1],
  ArrowRight: ['mood', 1],
  ArrowDown: ['energy', -1],
  ArrowUp: ['energy', 1],
}

const alongAxis: Record<string, number | undefined> = {
  PageDown: -bigStep,
  PageUp: bigStep,
  Home: -100,
  End: 100,
}

/**
 * What a key does. Arrows move in the plane whichever slider has the focus, Shift makes the step big; Page and
 * Home/End act on the axis in focus. undefined when the key is not for the pad.
 */
export const moveByKey = (
  from: Feeling,
  key: string,
  big: boolean,
  inFocus: Axis,
): { feeling: Feeling; axis: Axis } | undefined => {
  const direction = directions[key]
  const jump = alongAxis[key]
  if (!direction && jump === undefined) return undefined
  const axis = direction ? direction[0] : inFocus
  const change = direction ? direction[1] * (big ? bigStep : smallStep) : (jump ?? 0)
  return { axis, feeling: { ...from, [axis]: clamp(from[axis] + change, 0, 100) } }
}
