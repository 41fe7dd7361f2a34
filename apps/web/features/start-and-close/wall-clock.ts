/** Times on the wall, as HH:MM. A day runs from 05:00 to 05:00: what is earlier belongs to its night. Pure. */
const day = 1440
const dayBegins = 5 * 60

const two = (number: number) => String(number).padStart(2, '0')

export const minutesOfWall = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

export const wallOf = (minutes: number): string => {
  const within = ((minutes % day) + day) % day
  return `${two(Math.floor(within / 60))}:${two(within % 60)}`
}

export const shifted = (time: string, minutes: number): string => wallOf(minutesOfWall(time) + minutes)

/** The time that a wall in the zone shows. */
export const wallAt = (at: number, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)

/** Minutes from one time of the day to a later one; negative when it has passed. */
export const minutesBetweenWalls = (from: string, to: string): number => {
  const ofDay = (time: string) => (minutesOfWall(time) - dayBegins + day) % day
  return ofDay(to) - ofDay(from)
}
