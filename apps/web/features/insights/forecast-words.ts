/** What the forecast says in sentences: one for each outcome that has earned a voice. Pure. */
import type { Forecast, ForecastHour, Outcome } from '@sol/contracts/insights'
import { clockTime } from '../../lib/time.ts'
import { insights as said } from '../../words/en/insights.ts'

const outcomes: readonly Outcome[] = ['energy', 'mood', 'focus']

/** The hour whose distance from the usual is surest. */
const clearest = (hours: readonly ForecastHour[], outcome: Outcome): ForecastHour | undefined =>
  hours
    .filter((hour) => hour[outcome] !== null && hour[outcome].third !== 'middle')
    .sort((a, b) => (b[outcome]?.chance ?? 0) - (a[outcome]?.chance ?? 0))[0]

export const forecastSentences = ({ quiet, days, hint, hours, timeZone }: Forecast): string[] => {
  if (quiet !== null) {
    const first = quiet === 'too-early' ? said.tooEarly(days) : said.notBetter
    return hint ? [said.hint(hint.third, clockTime(Date.parse(hint.at), timeZone)), first] : [first]
  }
  if (hours.length === 0) return [said.dayOver]
  return outcomes.flatMap((outcome) => {
    if (hours.every((hour) => hour[outcome] === null)) return []
    const name = said.outcomes[outcome]
    const hour = clearest(hours, outcome)
    const expected = hour?.[outcome]
    if (!hour || !expected) return [said.usual(name)]
    const time = clockTime(Date.parse(hour.at), timeZone)
    return [said.likely(name, said.thirds[expected.third], time, expected.chance)]
  })
}
