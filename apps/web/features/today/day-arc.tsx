'use client'
import type { Today } from '@sol/contracts/today'
import { SunArc } from '@sol/ui/components/sun-arc'
import { clockTime, hourMark } from '../../lib/time.ts'
import { marksOf } from '../../lib/day-marks.ts'
import { arcSentence, centreCaption } from './arc-words.ts'

/** The day as an arc; `now` is the server's clock. */
export function DayArc({ today, now }: { readonly today: Today; readonly now: number }) {
  const { timeZone } = today
  return (
    <SunArc
      wakeAt={Date.parse(today.wakeAt)}
      windDownAt={Date.parse(today.windDownAt)}
      now={now}
      marks={marksOf(today, now)}
      centre={{ time: clockTime(now, timeZone), caption: centreCaption(today, now) }}
      label={arcSentence(today, now)}
      formatHour={(time) => hourMark(time, timeZone)}
      timeZone={timeZone}
    />
  )
}
