/** Which tasks go to which of the next days, so that each day holds what fits into it. Pure. */

export interface Spreadable {
  readonly id: string
  readonly minutes: number
  /** Not after this day. */
  readonly deadlineDay: string | null
}

export interface Room {
  readonly day: string
  /** What the day still holds. */
  readonly minutes: number
}

/**
 * In their order each task takes the first day with room for it, today included; what fits nowhere goes where most room
 * is left. A deadline is never passed.
 * @param rooms today first
 * @returns the day of each task
 */
export const spreadOver = (
  tasks: readonly Spreadable[],
  rooms: readonly Room[],
): ReadonlyMap<string, string> => {
  const left = new Map(rooms.map(({ day, minutes }) => [day, minutes]))
  const days = new Map<string, string>()
  for (const task of tasks) {
    const allowed = rooms.filter(
      ({ day }, at) => at === 0 || task.deadlineDay === null || day <= task.deadlineDay,
    )
    const roomOn = (day: string) => left.get(day) ?? 0
    const fitting = allowed.find(({ day }) => roomOn(day) >= task.minutes)
    const widest = allowed.reduce((one, other) => (roomOn(other.day) > roomOn(one.day) ? other : one))
    const { day } = fitting ?? widest
    left.set(day, roomOn(day) - task.minutes)
    days.set(task.id, day)
  }
  return days
}
