'use client'
import { useMemo } from 'react'
import { arcFrame } from '../geometry/day-arc.ts'
import { classNames } from './class-names.ts'
import { SunArcDrawing } from './sun-arc-drawing.tsx'
import type { SunArcMark } from './sun-arc-marks.tsx'
import { useSize } from './use-size.ts'

export type { SunArcMark }

export interface SunArcProps {
  /** The ends of the arc and the present, in epoch milliseconds. */
  wakeAt: number
  windDownAt: number
  now: number
  marks: readonly SunArcMark[]
  /** The words in the middle: what time it is, and what that means. */
  centre: { time: string; caption?: string | undefined }
  /** The whole picture in one sentence. */
  label: string
  /** A whole hour, as short as the person writes it: 9 or 9 am. */
  formatHour: (time: number) => string
  /** The two ends, such as 8:10; left out, the ends stay without words. */
  formatEnd?: ((time: number) => string) | undefined
  /** Whose hours are whole hours; left out, the zone of the browser. */
  timeZone?: string | undefined
  className?: string | undefined
}

const clockOf = (timeZone: string | undefined): ((time: number) => number) => {
  const clock = new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  })
  return (time) => {
    const [hours = 0, minutes = 0] = clock.format(time).split(':').map(Number)
    return hours * 60 + minutes
  }
}

/** The day from waking to winding down, the sun at now. Its height is fixed by the style sheet: nothing jumps. */
export function SunArc({ centre, label, className, timeZone, ...day }: SunArcProps) {
  const [attach, size] = useSize()
  const minuteOfDay = useMemo(() => clockOf(timeZone), [timeZone])
  const span = { from: day.wakeAt, to: day.windDownAt }
  const drawable = size && size.width > 0 && span.to > span.from
  return (
    <div data-slot="sun-arc" className={classNames('sun-arc', className)}>
      <div ref={attach} className="sun-arc-sky">
        {drawable && (
          <SunArcDrawing
            {...day}
            day={span}
            frame={arcFrame(span, day.now, size)}
            label={label}
            minuteOfDay={minuteOfDay}
          />
        )}
      </div>
      <div data-slot="sun-arc-centre" className="sun-arc-centre">
        <p className="text-display font-strong">{centre.time}</p>
        {centre.caption && <p className="text-muted">{centre.caption}</p>}
      </div>
    </div>
  )
}
