/** One search for links over everything noted until a moment, with what a picture of each needs. Pure. */
import { refusalOf } from '@sol/insight/experiments/design'
import { kindOf, type Factor } from '@sol/insight/forecast/factors'
import { entriesOf, type CheckIn } from '@sol/insight/forecast/moments'
import { dailyFactors, dailyOutcomes } from '@sol/insight/links/daily'
import { findLinks } from '@sol/insight/links/links'
import { rounded } from '@sol/insight/vector'
import type { Link } from '@sol/contracts/insights'

export interface Look {
  readonly days: number
  readonly tests: number
  readonly smallestDetectable: number
  readonly links: readonly Link[]
}

const mostLinks = 24
const mostDays = 90

export const look = (
  checkins: readonly CheckIn[],
  factors: readonly Factor[],
  zone: string,
  at: number,
): Look => {
  const seen = checkins.filter((checkin) => checkin.at.instant <= at)
  const byOutcome = dailyOutcomes(entriesOf(seen, zone))
  const byName = dailyFactors(factors)
  const { tests, links, smallestDetectable } = findLinks(seen, factors, zone, {
    instant: at,
    offset: undefined,
  })
  return {
    days: byOutcome.mood.means.size,
    tests,
    smallestDetectable: rounded(smallestDetectable, 2),
    links: links.slice(0, mostLinks).map(({ factor, outcome, lag, tier, days, points, r }) => {
      const isMedication = kindOf(factor) === 'medication'
      const values = byName.get(factor) ?? new Map<number, number>()
      const means = byOutcome[outcome].means
      const picture = [...values]
        .flatMap(([day, value]) => {
          const met = means.get(day + lag)
          return met === undefined ? [] : [{ factor: value, outcome: rounded(met, 1) }]
        })
        .slice(-mostDays)
      const canTry = !isMedication && refusalOf(factor) === undefined
      return {
        factor,
        outcome,
        lag,
        tier,
        days,
        points: rounded(points, 1),
        r: rounded(r, 2),
        isMedication,
        canTry,
        picture,
      }
    }),
  }
}
