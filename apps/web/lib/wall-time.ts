import type { Today } from '@sol/contracts/today'
import { minute } from './time.ts'

/** When the wall of the day shows a time; the day begins with the waking hour, so what is earlier is of the night. */
export const wallTime = (today: Today, time: string): number => {
  const wakeAt = Date.parse(today.wakeAt)
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: today.timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const [wakeHours = 0, wakeMinutes = 0] = parts.format(wakeAt).split(':').map(Number)
  const dayBegins = 5 * 60
  const ofDay = (value: number) => (value - dayBegins + 1440) % 1440
  return wakeAt + (ofDay(hours * 60 + minutes) - ofDay(wakeHours * 60 + wakeMinutes)) * minute
}
