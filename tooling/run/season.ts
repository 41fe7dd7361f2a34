/**
 * The eleven weeks before the invented person's last two: check-ins and what the days were made of, so that Insights has
 * something to say. Energy falls over the day and follows sleep; a walk lifts the mood a little; the rest is noise.
 */
import * as checkins from '@sol/core/checkins/checkins.service'
import * as factors from '@sol/core/factors/factors.service'
import * as experiments from '@sol/core/insights/experiments.service'
import { refresh } from '@sol/core/insights/refresh'
import type { Actor, Ctx } from '@sol/core/shared/context'
import { solarDayOf } from '@sol/core/shared/solar-day'
import { seededRandom } from '@sol/insight/seeded-random'

type ContextAt = (now: Date) => Ctx

const seasonDays = 90
/** From here on the two weeks tell the days themselves. */
const lastOfSeason = 14
/** Forecasts are kept for these last days: enough for a record. */
const forecastDays = 21
/** The first experiment is over by now, the second runs. */
const [firstTried, secondTried] = [46, 12]

const onWall = (now: Date, daysAgo: number, hours: number, minutes = 0): Date => {
  const moment = new Date(now)
  moment.setDate(moment.getDate() - daysAgo)
  moment.setHours(hours, minutes, 0, 0)
  return moment
}

export const firstOfSeason = (now: Date): Date => onWall(now, seasonDays, 7)

const scale = (value: number): number => Math.round(Math.min(100, Math.max(0, value)))

interface InventedDay {
  readonly sleep: number
  readonly movement: number
  readonly drift: number
}

const feelingAt = (hour: number, { sleep, movement, drift }: InventedDay, noise: () => number) => {
  const rested = sleep - 7
  const walked = hour >= 17 ? movement / 10 : 0
  return {
    energy: scale(66 - 2.4 * (hour - 9) + 7 * rested + drift + 9 * noise()),
    mood: scale(57 + 4 * rested + walked + drift + 9 * noise()),
    focus: scale(54 - 1.1 * (hour - 9) + 4 * rested + drift + 10 * noise()),
  }
}

/** Between a day of nothing and a day of three. */
const hoursOf = (random: () => number): number[] => {
  const chance = random()
  if (chance < 0.12) return []
  return chance < 0.35 ? [10, 19] : [9, 14, 20]
}

const tried = async (contextAt: ContextAt, actor: Actor, now: Date, daysAgo: number, subject: string) => {
  const ctx = contextAt(onWall(now, daysAgo, 12))
  const { id } = await experiments.propose(ctx, actor, { subject, outcome: 'energy', days: 28 })
  await experiments.update(ctx, actor, { params: { id }, body: { act: 'start' } })
}

const oneDay = async (
  contextAt: ContextAt,
  actor: Actor,
  now: Date,
  daysAgo: number,
  random: () => number,
) => {
  const noise = () => random() + random() + random() + random() - 2
  const day = {
    sleep: Math.round(4 * (7 + 0.9 * noise())) / 4,
    movement: random() < 0.5 ? 0 : 10 * Math.round(2 + 4 * random()),
    drift: 6 * Math.sin(daysAgo / 5),
  }
  const evening = contextAt(onWall(now, daysAgo, 21))
  const { sleep, movement } = day
  await factors.update(evening, actor, {
    params: { day: solarDayOf(evening.now, actor.timeZone) },
    body: {
      factors: [
        { name: 'sleep', value: sleep },
        { name: 'movement', value: movement },
        { name: 'caffeine', value: Math.round(1 + 2 * random()) },
      ],
    },
  })
  for (const hour of daysAgo < lastOfSeason ? [] : hoursOf(random)) {
    const ctx = contextAt(onWall(now, daysAgo, hour, Math.floor(50 * random())))
    await checkins.log(ctx, actor, feelingAt(hour, day, noise))
    if (daysAgo <= forecastDays) await refresh(ctx, actor)
  }
}

/** The same for the same `now`; up to yesterday. */
export const inventSeason = async (contextAt: ContextAt, actor: Actor, now: Date): Promise<void> => {
  const random = seededRandom(90)
  for (let daysAgo = seasonDays; daysAgo > 0; daysAgo -= 1) {
    if (daysAgo === firstTried) await tried(contextAt, actor, now, daysAgo, 'A walk before work')
    if (daysAgo === secondTried) await tried(contextAt, actor, now, daysAgo, 'Lunch away from the desk')
    await oneDay(contextAt, actor, now, daysAgo, random)
  }
}
