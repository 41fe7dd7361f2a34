/** Days as people say them. */
import { shortDay } from '../../lib/time.ts'
import { tasks as words } from '../../words/en/tasks.ts'

const dayMilliseconds = 86_400_000

/** `YYYY-MM-DD` so many days later; days are dates, no clock change touches them. */
export const daysLater = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMilliseconds).toISOString().slice(0, 10)

/** As `Today`, `Tomorrow 09:00`, `Wed 25 Nov`, `3 Jan 2028`. */
export const whenText = (day: string, time: string | null, today: string | undefined): string => {
  const isToday = day === today
  const isTomorrow = today !== undefined && day === daysLater(today, 1)
  const said = isToday
    ? words.today
    : isTomorrow
      ? words.tomorrow
      : shortDay(day, today?.slice(0, 4) !== day.slice(0, 4))
  return time === null ? said : `${said} ${time}`
}
