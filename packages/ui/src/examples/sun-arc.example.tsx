'use client'
import { SunArc, type SunArcMark } from '../components/sun-arc.tsx'

const hour = 3_600_000
const noon = Date.UTC(2026, 10, 23, 12)
const marks: SunArcMark[] = [
  { startAt: noon - 3 * hour, endAt: noon - 2 * hour, kind: 'focus', label: 'Report' },
  { startAt: noon + 2 * hour, endAt: noon + 3 * hour, kind: 'event', label: 'Dentist' },
]

export function Example() {
  return (
    <SunArc
      wakeAt={noon - 4 * hour}
      windDownAt={noon + 10 * hour}
      now={noon}
      marks={marks}
      centre={{ time: '12:00', caption: 'Dentist in 2 h' }}
      label="The day from 8:00 to 22:00. It is 12:00."
      formatHour={(time) => String(new Date(time).getUTCHours())}
      timeZone="UTC"
    />
  )
}
