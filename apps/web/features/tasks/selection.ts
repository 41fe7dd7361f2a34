/** What is selected in the list, and where the keyboard is. Pure. */

export interface Selection {
  readonly ids: ReadonlySet<string>
  /** Whether boxes stand in place of the ticks. */
  readonly isOn: boolean
}

export const noSelection: Selection = { ids: new Set(), isOn: false }

/** The contract's bound of one bulk change. */
export const mostSelected = 200

export const toggled = ({ ids }: Selection, id: string): Selection => {
  const next = new Set(ids)
  if (!next.delete(id) && next.size < mostSelected) next.add(id)
  return { ids: next, isOn: true }
}

/** Only what is in the list: what left it is not acted on. */
export const within = ({ ids, isOn }: Selection, rows: readonly { readonly id: string }[]): Selection => ({
  ids: new Set(rows.filter(({ id }) => ids.has(id)).map(({ id }) => id)),
  isOn,
})

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, last) => Math.min(at + 10, last),
  PageUp: (at) => Math.max(at - 10, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** Where a key leads from `at` in a list of `count`; undefined for keys that lead nowhere. */
export const moved = (key: string, at: number, count: number): number | undefined =>
  count === 0 ? undefined : steps[key]?.(at, count - 1)
