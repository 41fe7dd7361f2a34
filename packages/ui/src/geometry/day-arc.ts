/**
 * The day as an arc of a circle: every hour has the same length on it, because an honest clock does not stretch.
 * Lengths in CSS pixels, times in epoch milliseconds, angles in radians from the top, clockwise.
 */
import { clamp } from './range.ts'

const hour = 3_600_000

export interface Span {
  from: number
  to: number
}

export interface ArcFrame extends Span {
  width: number
  height: number
  centreX: number
  centreY: number
  radius: number
  /** Half of the angle between the two ends. */
  halfAngle: number
  /** Where the horizon lies. */
  base: number
  /** Only the middle part of the day is in view. */
  narrow: boolean
}

export interface ArcPoint {
  x: number
  y: number
  angle: number
}

const narrowBelow = 620
const narrowHours = 9

/**
 * The part of the day that fills a narrow screen. It slides with the day, so that the sun still crosses the whole
 * width between waking and winding down.
 */
export const spanInView = (day: Span, now: number, width: number): Span => {
  const length = day.to - day.from
  const shown = narrowHours * hour
  if (width >= narrowBelow || length <= shown) return day
  const passed = clamp((now - day.from) / length, 0, 1)
  const from = day.from + passed * (length - shown)
  return { from, to: from + shown }
}

/** Fits the arc into a box: its ends on the horizon, its top below the room for names. */
export const arcFrame = (day: Span, now: number, size: { width: number; height: number }): ArcFrame => {
  const { width, height } = size
  const narrow = width < narrowBelow
  const side = narrow ? 30 : 64
  const top = narrow ? 58 : 66
  const half = Math.max(1, width / 2 - side)
  // Narrow, the words hang below the horizon, and a flat arc leaves room for names on its sides.
  const rise = Math.max(1, Math.min(height - 34 - top, half * (narrow ? 0.6 : 1)))
  const base = top + rise
  const radius = (half * half + rise * rise) / (2 * rise)
  const halfAngle = Math.asin(Math.min(1, half / radius))
  return {
    ...spanInView(day, now, width),
    width,
    height,
    narrow,
    base,
    radius,
    halfAngle,
    centreX: width / 2,
    centreY: base - rise + radius,
  }
}

/** The angle of a moment. */
export const angleAt = (frame: ArcFrame, time: number): number =>
  ((time - frame.from) / Math.max(1, frame.to - frame.from) - 0.5) * 2 * frame.halfAngle

const rounded = (value: number): number => Math.round(value * 10) / 10

/** The point at an angle; outward moves it away from the centre of the circle. */
export const pointAtAngle = (frame: ArcFrame, angle: number, outward = 0): ArcPoint => ({
  x: rounded(frame.centreX + (frame.radius + outward) * Math.sin(angle)),
  y: rounded(frame.centreY - (frame.radius + outward) * Math.cos(angle)),
  angle,
})

/** The point of a moment. */
export const pointAt = (frame: ArcFrame, time: number, outward = 0): ArcPoint =>
  pointAtAngle(frame, angleAt(frame, time), outward)

/** The arc between two angles as an SVG path. */
export const pathBetween = (frame: ArcFrame, from: number, to: number): string => {
  const start = pointAtAngle(frame, from)
  const end = pointAtAngle(frame, to)
  const radius = rounded(frame.radius)
  return `M${start.x} ${start.y}A${radius} ${radius} 0 ${to - from > Math.PI ? 1 : 0} 1 ${end.x} ${end.y}`
}

/** How far beyond the ends of a narrow arc the day is still drawn before it leaves the screen. */
const spill = 0.16

/** The angles between which the day is drawn: past the ends only where more of the day lies. */
export const drawnAngles = (frame: ArcFrame, day: Span): Span => {
  const most = frame.halfAngle + (frame.narrow ? spill : 0)
  return { from: Math.max(-most, angleAt(frame, day.from)), to: Math.min(most, angleAt(frame, day.to)) }
}

/** Whole hours in view, far enough apart to be read and clear of the ends, which have words of their own. minuteOfDay tells the local clock of a moment. */
export const hoursInView = (frame: ArcFrame, minuteOfDay: (time: number) => number): number[] => {
  const pixelsAnHour = (frame.radius * 2 * frame.halfAngle * hour) / Math.max(1, frame.to - frame.from)
  const apart = Math.max(84, frame.width * 0.13)
  const step = [1, 2, 3, 4, 6].find((hours) => hours * pixelsAnHour >= apart) ?? 12
  const quarter = hour / 4
  const hours: number[] = []
  // Every zone in use is a whole number of quarters from UTC, so each local hour is met.
  const clear = (44 / pixelsAnHour) * hour
  const first = Math.ceil((frame.from + clear) / quarter) * quarter
  for (let time = first; time <= frame.to - clear; time += quarter) {
    if (minuteOfDay(time) % (step * 60) === 0) hours.push(time)
  }
  return hours
}
