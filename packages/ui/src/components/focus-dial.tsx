import { useId } from 'react'
import { emptiedDegrees, remainingArc, remainingWedge } from '../geometry/dial.ts'
import { classNames } from './class-names.ts'

export interface FocusDialProps {
  /** 0 at the start, 1 when the time is up; null for flow, which has no end. */
  progress: number | null
  /** What is left, or for flow what has passed; in words that fit a ring: 18 min. */
  remainingText: string
  /** The end on the clock: until 14:20. */
  endText?: string | undefined
  /** The name of the drawing for assistive technology. */
  title: string
  /** A pause or a break: the ring is calmer. */
  isResting?: boolean | undefined
  className?: string | undefined
}

const radius = 132

/** A large ring that empties clockwise: the time left as an amount, with words inside. */
export function FocusDial({ progress, remainingText, endText, title, isResting, className }: FocusDialProps) {
  const id = useId()
  const sentence = [title, remainingText, endText].filter(Boolean).join(', ')
  return (
    <div
      data-slot="focus-dial"
      data-flow={progress === null || undefined}
      data-resting={isResting || undefined}
      className={classNames('focus-dial', className)}
    >
      <svg viewBox="-160 -160 320 320" role="img" aria-label={sentence}>
        <radialGradient id={`${id}-glow`}>
          <stop className="stop-glow" />
          <stop offset="1" className="stop-glow-none" />
        </radialGradient>
        <radialGradient id={`${id}-disc`}>
          <stop className="stop-sun-core" />
          <stop offset=".5" className="stop-sun-body" />
          <stop offset="1" className="stop-sun-edge" />
        </radialGradient>
        <circle r={radius} className="focus-dial-track" />
        <path d={remainingWedge(radius, progress ?? 0)} className="focus-dial-area" />
        {progress !== null && <path d={remainingArc(radius, progress)} className="focus-dial-left" />}
        <g transform={`rotate(${emptiedDegrees(progress ?? 0)})`} className="focus-dial-sun">
          <circle cy={-radius} r="44" fill={`url(#${id}-glow)`} className="sun-arc-glow" />
          <circle cy={-radius} r="13" fill={`url(#${id}-disc)`} className="sun-arc-disc" />
        </g>
      </svg>
      <div aria-hidden="true" className="focus-dial-words">
        <p className="focus-dial-remaining">{remainingText}</p>
        {endText && <p className="text-muted">{endText}</p>}
      </div>
    </div>
  )
}
