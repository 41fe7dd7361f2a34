/** What a day is asked to hold, in instants (milliseconds) and minutes; the solver never sees a wall clock. */

export const levels = ['deep', 'moderate', 'scattered'] as const
export type Level = (typeof levels)[number]

export interface Span {
  readonly start: number
  readonly end: number
}

export interface Wall extends Span {
  readonly id: string
}

export interface PlanTask {
  readonly id: string
  /** P50 of what it will take this person. */
  readonly minutes: number
  /** What it is worth, 1 being usual. */
  readonly value: number
  /** Energy it asks for, 0 to 1; undefined when it does not matter. */
  readonly demand: number | undefined
  readonly category: string
  /** Instant by which it should be done. */
  readonly deadline: number | undefined
  /** Instant before which it cannot start. */
  readonly notBefore: number | undefined
}

export interface EnergyPoint {
  readonly instant: number
  readonly mean: number
  /** Ends of the 90 % interval, in points of 100. */
  readonly low: number
  readonly high: number
}

export interface Placed {
  readonly id: string
  readonly start: number
}

export interface DayPlan {
  readonly start: number
  readonly end: number
  readonly level: Level
  readonly tasks: readonly PlanTask[]
  readonly walls: readonly Wall[]
  /** Blocks of tasks that must stay exactly where they are. */
  readonly pinned: readonly Wall[]
  readonly energy: readonly EnergyPoint[]
  /** Where the plan before this one put things. */
  readonly previous: readonly Placed[]
}

export const slotMinutes = 15
export const slotLength = slotMinutes * 60_000

/** How full a day may get: share of its free time, and blocks. */
export const limits: Readonly<Record<Level, { readonly share: number; readonly blocks: number }>> = {
  deep: { share: 0.6, blocks: 6 },
  moderate: { share: 0.45, blocks: 4 },
  scattered: { share: 0.25, blocks: 2 },
}

/** Minutes of nothing before a wall. */
export const beforeWall = 10

/** Minutes of nothing after a block (attention residue, Leroy 2009). */
export const bufferAfter = (minutes: number): number => (minutes >= 30 ? Math.max(5, 0.15 * minutes) : 0)
