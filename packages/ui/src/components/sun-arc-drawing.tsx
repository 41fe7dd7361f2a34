import { useId } from 'react'
import {
  angleAt,
  drawnAngles,
  hoursInView,
  pathBetween,
  pointAt,
  pointAtAngle,
  type ArcFrame,
  type Span,
} from '../geometry/day-arc.ts'
import { clamp } from '../geometry/range.ts'
import { SunArcLabels, SunArcMarks, type SunArcMark } from './sun-arc-marks.tsx'

export interface SunArcDrawingProps {
  frame: ArcFrame
  day: Span
  now: number
  marks: readonly SunArcMark[]
  label: string
  formatHour: (time: number) => string
  formatEnd?: ((time: number) => string) | undefined
  minuteOfDay: (time: number) => number
}

function Hours({
  frame,
  formatHour,
  minuteOfDay,
}: Pick<SunArcDrawingProps, 'frame' | 'formatHour' | 'minuteOfDay'>) {
  return hoursInView(frame, minuteOfDay).map((time) => {
    const { x, y } = pointAt(frame, time, -27)
    return (
      <text key={time} x={x} y={y + 5} className="sun-arc-hour">
        {formatHour(time)}
      </text>
    )
  })
}

function Ends({ frame, day, formatEnd }: Pick<SunArcDrawingProps, 'frame' | 'day' | 'formatEnd'>) {
  if (frame.narrow || !formatEnd) return null
  return [day.from, day.to].map((time) => (
    <text key={time} x={pointAt(frame, time).x} y={frame.base + 22} className="sun-arc-hour">
      {formatEnd(time)}
    </text>
  ))
}

function Horizon({ frame, id }: { frame: ArcFrame; id: string }) {
  if (frame.narrow) return null
  const { width, base } = frame
  return (
    <>
      <linearGradient id={`${id}-horizon`} gradientUnits="userSpaceOnUse" x1="0" x2={width}>
        <stop className="stop-none" />
        <stop offset=".2" className="stop-horizon" />
        <stop offset=".8" className="stop-horizon" />
        <stop offset="1" className="stop-none" />
      </linearGradient>
      <line x2={width} y1={base} y2={base} stroke={`url(#${id}-horizon)`} className="sun-arc-horizon" />
    </>
  )
}

function Sun({ frame, now, resting, id }: { frame: ArcFrame; now: number; resting: boolean; id: string }) {
  const { x, y } = pointAt(frame, clamp(now, frame.from, frame.to))
  return (
    <g
      data-slot="sun"
      data-resting={resting || undefined}
      transform={`translate(${x} ${y})`}
      className="sun-arc-sun"
    >
      <radialGradient id={`${id}-glow`}>
        <stop className="stop-glow" />
        <stop offset="1" className="stop-glow-none" />
      </radialGradient>
      <radialGradient id={`${id}-disc`}>
        <stop className="stop-sun-core" />
        <stop offset=".5" className="stop-sun-body" />
        <stop offset="1" className="stop-sun-edge" />
      </radialGradient>
      <circle r="64" fill={`url(#${id}-glow)`} className="sun-arc-glow" />
      <circle r="16" fill={`url(#${id}-disc)`} className="sun-arc-disc" />
    </g>
  )
}

export function SunArcDrawing({
  frame,
  day,
  now,
  marks,
  label,
  formatHour,
  formatEnd,
  minuteOfDay,
}: SunArcDrawingProps) {
  const id = useId()
  const known = marks.map((mark) => ({ ...mark, past: mark.past ?? mark.endAt <= now }))
  const drawn = drawnAngles(frame, day)
  const sun = clamp(angleAt(frame, now), drawn.from, drawn.to)
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      className="sun-arc-drawing"
    >
      <linearGradient
        id={`${id}-trail`}
        gradientUnits="userSpaceOnUse"
        x1={pointAtAngle(frame, drawn.from).x}
        x2={Math.max(1, pointAtAngle(frame, sun).x)}
      >
        <stop className="stop-trail-start" />
        <stop offset="1" className="stop-trail-end" />
      </linearGradient>
      <Horizon frame={frame} id={id} />
      <path d={pathBetween(frame, sun, drawn.to)} className="sun-arc-ahead" />
      {sun > drawn.from && (
        <path
          d={pathBetween(frame, drawn.from, sun)}
          stroke={`url(#${id}-trail)`}
          className="sun-arc-trail"
        />
      )}
      <Hours frame={frame} formatHour={formatHour} minuteOfDay={minuteOfDay} />
      <Ends frame={frame} day={day} formatEnd={formatEnd} />
      <SunArcMarks frame={frame} day={day} marks={known} />
      <Sun frame={frame} now={now} resting={now < day.from || now > day.to} id={id} />
      <SunArcLabels frame={frame} marks={known} />
    </svg>
  )
}
