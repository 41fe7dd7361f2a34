/** Reads a person's history from outside, and says clearly what is wrong with it. */
import { InputError, listOf, numberOf, recordOf } from '../input.ts'
import { isZone, readDay, readInstant } from '../zone-time.ts'
import type { Instant } from '../zone-time.ts'
import type { Factor } from './factors.ts'
import type { CheckIn } from './moments.ts'
import type { BestTime } from './priors.ts'

export interface PersonHistory {
  readonly id: string
  /** IANA name. */
  readonly zone: string
  readonly bestTime: BestTime
  readonly checkins: readonly CheckIn[]
  readonly factors: readonly Factor[]
}

const bestTimes: readonly BestTime[] = ['morning', 'midday', 'evening', 'unknown']

const scaleOf = (value: unknown, name: string): number | null =>
  value === null || value === undefined ? null : numberOf(value, name, 0, 100)

/** @throws InputError when it is no ISO 8601 instant with `Z` or an offset. */
export const instantOf = (value: unknown, name: string): Instant => {
  const instant = readInstant(value)
  if (!instant) throw new InputError(`${name} should be an ISO 8601 time with Z or an offset`)
  return instant
}

/** @throws InputError when it is no `YYYY-MM-DD`. */
export const dayOf = (value: unknown, name: string): number => {
  const day = readDay(value)
  if (day === undefined) throw new InputError(`${name} should be a day as YYYY-MM-DD`)
  return day
}

/** @throws InputError when the runtime does not know the zone. */
export const zoneOf = (value: unknown): string => {
  if (!isZone(value)) throw new InputError('zone should be an IANA time zone such as Europe/Berlin')
  return value
}

const checkInOf = (value: unknown, name: string): CheckIn => {
  const row = recordOf(value, name)
  return {
    at: instantOf(row['at'], `${name}.at`),
    mood: scaleOf(row['mood'], `${name}.mood`),
    energy: scaleOf(row['energy'], `${name}.energy`),
    focus: scaleOf(row['focus'], `${name}.focus`),
  }
}

const factorOf = (value: unknown, name: string): Factor[] => {
  const row = recordOf(value, name)
  if (typeof row['name'] !== 'string') throw new InputError(`${name}.name should be a text`)
  const day = dayOf(row['day'], `${name}.day`)
  // Nothing noted is nothing known.
  if (row['value'] === null || row['value'] === undefined) return []
  if (typeof row['value'] === 'boolean') return [{ day, name: row['name'], value: Number(row['value']) }]
  return [{ day, name: row['name'], value: numberOf(row['value'], `${name}.value`, -1e9, 1e9) }]
}

/** Reads `{id, zone, bestTime?, checkins, factors?}`. @throws InputError naming the first thing that is wrong. */
export const readPerson = (value: unknown): PersonHistory => {
  const row = recordOf(value, 'the line')
  const bestTime = row['bestTime'] ?? 'unknown'
  if (!bestTimes.includes(bestTime as BestTime)) {
    throw new InputError(`bestTime should be one of ${bestTimes.join(', ')}`)
  }
  return {
    id: typeof row['id'] === 'string' ? row['id'] : '',
    zone: zoneOf(row['zone']),
    bestTime: bestTime as BestTime,
    checkins: listOf(row['checkins'], 'checkins', checkInOf),
    factors: listOf(row['factors'] ?? [], 'factors', factorOf).flat(),
  }
}
