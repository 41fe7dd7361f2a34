/** Which entries share their time with another one. Pure. */

export interface Timed {
  readonly startAt: string
  readonly endAt: string
}

const byStart = (one: Timed, other: Timed) => Date.parse(one.startAt) - Date.parse(other.startAt)

/** What touches without sharing a moment does not overlap. */
export const overlapping = <Entry extends Timed>(entries: readonly Entry[]): ReadonlySet<Entry> => {
  const found = new Set<Entry>()
  let running: Entry[] = []
  for (const entry of [...entries].sort(byStart)) {
    const start = Date.parse(entry.startAt)
    running = running.filter(({ endAt }) => Date.parse(endAt) > start)
    if (running.length > 0) found.add(entry)
    for (const other of running) found.add(other)
    running.push(entry)
  }
  return found
}
