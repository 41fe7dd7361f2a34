'use client'

interface FilledLineProps {
  /** Parts of the whole line, 0 to 1. */
  readonly within: number
  /** What lies beyond the edge of the day. */
  readonly spill: number
  /** Where the day ends. */
  readonly edge: number
  readonly tone: 'planned' | 'passed'
}

const height = 14
const width = 480

/** A length instead of a number. The words beside it say the same, so it is hidden from assistive technology. */
export function FilledLine({ within, spill, edge, tone }: FilledLineProps) {
  const room = edge * width
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${String(width)} ${String(height + 8)}`}
      className="w-full overflow-visible"
      preserveAspectRatio="none"
    >
      <rect y="4" width={room} height={height} rx={height / 2} className="fill-veil-strong" />
      <rect
        y="4"
        width={within * width}
        height={height}
        rx={height / 2}
        className={tone === 'planned' ? 'fill-focus' : 'fill-accent-line opacity-60'}
      />
      {spill > 0 && (
        <>
          <rect
            x={room}
            y="4"
            width={spill * width}
            height={height}
            rx={height / 2}
            className="fill-event opacity-70"
          />
          <line x1={room} x2={room} y2={height + 8} strokeWidth="2" className="stroke-foreground" />
        </>
      )}
    </svg>
  )
}
