/** Moments on the wall of a zone, for tests. */
import type { CaptureContext } from '../capture-shapes.ts'
import { wallAt } from '../calendar.ts'

export const zones = ['UTC', 'America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Auckland']

const wallText = (instant: Date, timeZone: string) => {
  const { day, minutes } = wallAt(instant, timeZone)
  return Date.parse(`${day}T00:00:00Z`) + minutes * 60_000
}

/** The instant at which the wall of the zone shows `2026-11-23 14:12`. */
export const momentOf = (wall: string, timeZone: string): Date => {
  const wanted = Date.parse(`${wall.replace(' ', 'T')}:00Z`)
  let instant = new Date(wanted)
  for (let tries = 0; tries < 3; tries += 1) {
    instant = new Date(instant.getTime() + wanted - wallText(instant, timeZone))
  }
  return instant
}

export const projects = [
  { id: 'kitchen', title: 'Kitchen' },
  { id: 'renovation', title: 'Kitchen renovation' },
  { id: 'garden', title: 'Garden' },
  { id: 'ui', title: 'UI' },
  { id: 'book', title: 'The quiet book' },
]

/** A person with a few projects and tags, at that moment on their wall. */
export const personAt = (wall: string, timeZone = 'UTC'): CaptureContext => ({
  now: momentOf(wall, timeZone),
  timeZone,
  projects,
  tags: ['Home', 'errand'],
})
