/** Reads a day to plan from outside. Times are ISO 8601, or `HH:MM` on the wall during the solar day. */
import { InputError, listOf, numberOf, recordOf } from '../input.ts'
import { cutOffHour, instantOfWall, readDay, readInstant } from '../zone-time.ts'
import { zoneOf } from '../forecast/person.ts'
import { levels } from './day.ts'
import type { DayPlan, EnergyPoint, Level, Placed, PlanTask, Wall } from './day.ts'

type Clock = (value: unknown, name: string) => number

type Row = Record<string, unknown>

const minute = 60_000

const clockFor =
  (day: number, zone: string): Clock =>
  (value, name) => {
    const instant = readInstant(value)
    if (instant) return instant.instant
    const match = typeof value === 'string' ? /^([01]\d|2[0-3]):([0-5]\d)$/.exec(value) : null
    if (!match) throw new InputError(`${name} should be an ISO 8601 time with an offset, or HH:MM`)
    const [hours, minutes] = [Number(match[1]), Number(match[2])]
    const nights = hours < cutOffHour ? 1 : 0
    return instantOfWall((day + nights) * 86_400_000 + (hours * 60 + minutes) * minute, zone)
  }

const textOf = (value: unknown, name: string): string => {
  if (typeof value === 'string' && value !== '') return value
  throw new InputError(`${name} should be a text`)
}

const idOf = (row: Row, name: string): string => textOf(row['id'] ?? row['taskId'], `${name}.id`)

const present = (value: unknown): boolean => value !== undefined && value !== null

const demands: Readonly<Record<string, number>> = { low: 0.15, medium: 0.5, high: 0.85 }

/** 0 to 1, or `low`, `medium`, `high`. */
const demandOf = (value: unknown, name: string): number | undefined => {
  if (!present(value)) return undefined
  const named = typeof value === 'string' ? demands[value] : undefined
  return named ?? numberOf(value, name, 0, 1)
}

/** Until the end of the day when only the day is given. */
const deadlineOf = (value: unknown, name: string, clock: Clock, zone: string): number => {
  const day = readDay(value)
  return day === undefined
    ? clock(value, name)
    : instantOfWall((day + 1) * 86_400_000 + cutOffHour * 60 * minute, zone)
}

const taskReader =
  (clock: Clock, zone: string) =>
  (value: unknown, name: string): PlanTask => {
    const row = recordOf(value, name)
    return {
      id: idOf(row, name),
      minutes: numberOf(row['minutes'] ?? row['p50'], `${name}.minutes`, 1, 1440),
      value: present(row['value']) ? numberOf(row['value'], `${name}.value`, 0, 100) : 1,
      demand: demandOf(row['demand'], `${name}.demand`),
      category: typeof row['category'] === 'string' ? row['category'] : '',
      deadline: present(row['deadline'])
        ? deadlineOf(row['deadline'], `${name}.deadline`, clock, zone)
        : undefined,
      notBefore: present(row['notBefore']) ? clock(row['notBefore'], `${name}.notBefore`) : undefined,
    }
  }

const spanReader =
  (clock: Clock, needsId: boolean) =>
  (value: unknown, name: string): Wall => {
    const row = recordOf(value, name)
    const start = clock(row['start'], `${name}.start`)
    const end = present(row['end'])
      ? clock(row['end'], `${name}.end`)
      : start + numberOf(row['minutes'], `${name}.minutes`, 1, 1440) * minute
    if (end <= start) throw new InputError(`${name}.end should be after its start`)
    return { id: needsId ? idOf(row, name) : name, start, end }
  }

const energyReader =
  (clock: Clock) =>
  (value: unknown, name: string): EnergyPoint => {
    const row = recordOf(value, name)
    const mean = numberOf(row['mean'], `${name}.mean`, 0, 100)
    return {
      instant: clock(row['at'], `${name}.at`),
      mean,
      low: present(row['lo90']) ? numberOf(row['lo90'], `${name}.lo90`, 0, 100) : Math.max(0, mean - 25),
      high: present(row['hi90']) ? numberOf(row['hi90'], `${name}.hi90`, 0, 100) : Math.min(100, mean + 25),
    }
  }

const placedReader =
  (clock: Clock) =>
  (value: unknown, name: string): Placed => {
    const row = recordOf(value, name)
    return { id: idOf(row, name), start: clock(row['start'], `${name}.start`) }
  }

const distinctIds = (rows: readonly { readonly id: string }[], name: string): void => {
  if (new Set(rows.map(({ id }) => id)).size < rows.length)
    throw new InputError(`${name} should have distinct ids`)
}

/** Reads the day; `start` and `end` bound it. @throws InputError naming the first thing that is wrong. */
export const readDayPlan = (value: unknown): DayPlan => {
  const row = recordOf(value, 'the line')
  const zone = zoneOf(row['zone'])
  const day = readDay(row['day'])
  if (day === undefined) throw new InputError('day should be a day as YYYY-MM-DD')
  const clock = clockFor(day, zone)
  const [start, end] = [clock(row['start'], 'start'), clock(row['end'], 'end')]
  if (end <= start || end - start > 26 * 60 * minute)
    throw new InputError('end should be after start, on the same solar day')
  const level = row['level'] ?? 'moderate'
  if (!levels.includes(level as Level)) throw new InputError(`level should be one of ${levels.join(', ')}`)
  const plan: DayPlan = {
    start,
    end,
    level: level as Level,
    tasks: listOf(row['tasks'], 'tasks', taskReader(clock, zone)),
    walls: listOf(row['walls'] ?? [], 'walls', spanReader(clock, false)),
    pinned: listOf(row['pinned'] ?? [], 'pinned', spanReader(clock, true)),
    energy: listOf(row['energy'] ?? [], 'energy', energyReader(clock)),
    previous: listOf(row['previous'] ?? [], 'previous', placedReader(clock)),
  }
  distinctIds(plan.tasks, 'tasks')
  distinctIds(plan.pinned, 'pinned')
  return plan
}
