/** The columns of the model at a moment: level, rhythm of the day, weekend, factors. */
import type { FactorTable } from './factors.ts'
import type { Moment } from './moments.ts'

const daysOff = 2 / 7

/** @param bodyHour hours on the clock the body keeps, which after a flight is not the wall's. */
export const columnsAt = (moment: Moment, bodyHour: number, factors: FactorTable): Float64Array => {
  const turn = (2 * Math.PI * bodyHour) / 24
  const columns = [
    1,
    Math.cos(turn),
    Math.sin(turn),
    Math.cos(2 * turn),
    Math.sin(2 * turn),
    (moment.isWeekend ? 1 : 0) - daysOff,
    ...factors.columnsAt(moment),
    0,
    0,
  ]
  return Float64Array.from(columns)
}

/** Where each group of columns stands, for the explanation. */
export const columnGroups = (
  factors: FactorTable,
): { readonly name: string; readonly at: readonly number[] }[] => [
  { name: 'time of day', at: [1, 2, 3, 4] },
  { name: 'weekend', at: [5] },
  ...factors.kinds.map((kind, index) => ({ name: kind, at: [6 + index] })),
  { name: 'lately', at: [6 + factors.kinds.length, 7 + factors.kinds.length] },
]
