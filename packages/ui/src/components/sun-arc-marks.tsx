import { placeLabels } from '../geometry/arc-labels.ts'
import { markShape } from '../geometry/arc-marks.ts'
import type { ArcFrame, ArcPoint, Span } from '../geometry/day-arc.ts'

export interface SunArcMark {
  /** Epoch milliseconds; the same moment twice is a point in the day. */
  startAt: number
  endAt: number
  label?: string | undefined
  kind: 'focus' | 'done' | 'event' | 'rest'
  /** Left out: over when its end is. */
  past?: boolean | undefined
}

/** What is done carries a tick, so that colour is never the only sign. */
function Tick({ at }: { at: ArcPoint }) {
  return <path d={`M${at.x - 3.2} ${at.y + 0.2}l2.3 2.4 4.3-4.8`} className="arc-mark-tick" />
}

function Mark({ frame, day, mark }: { frame: ArcFrame; day: Span; mark: SunArcMark }) {
  const shape = markShape(frame, day, mark.startAt, mark.endAt)
  if (!shape) return null
  const middle = 'dot' in shape ? shape.dot : shape.middle
  return (
    <g data-slot="arc-mark" data-kind={mark.kind} data-past={mark.past || undefined} className="arc-mark">
      {'dot' in shape ? (
        <circle cx={shape.dot.x} cy={shape.dot.y} r="6.5" className="arc-mark-dot" />
      ) : (
        <path d={shape.path} className="arc-mark-stroke" />
      )}
      {mark.kind === 'done' && <Tick at={middle} />}
    </g>
  )
}

interface MarksProps {
  frame: ArcFrame
  marks: readonly SunArcMark[]
}

export function SunArcMarks({ frame, day, marks }: MarksProps & { day: Span }) {
  return marks.map((mark, index) => <Mark key={index} frame={frame} day={day} mark={mark} />)
}

export function SunArcLabels({ frame, marks }: MarksProps) {
  return placeLabels(frame, marks).map(({ index, text, x, y, anchor }) => (
    <text
      key={index}
      x={x}
      y={y}
      textAnchor={anchor}
      data-past={marks[index]?.past || undefined}
      className="sun-arc-label"
    >
      {text}
    </text>
  ))
}
