/** One line of the gate table. */

type Range = readonly [low: number, high: number]

export interface Row {
  readonly name: string
  readonly value: number
  readonly gate: Range
  readonly stretch?: Range
  /** Half of the 95 % interval. */
  readonly half?: number
  readonly digits?: number
}

const within = (value: number, [low, high]: Range) => value >= low && value <= high

const rangeText = ([low, high]: Range) => {
  if (low <= -1 || low === 0) return `≤ ${Number(high.toPrecision(3))}`
  return high >= 1e6 || high === 1 ? `≥ ${low}` : `${low} to ${high}`
}

/** The row as text: gate, what was measured, whether it holds. */
export const rowText = ({ name, value, gate, stretch, half, digits = 4 }: Row): string => {
  const verdict = !within(value, gate) ? 'FAILS' : stretch && within(value, stretch) ? 'stretch' : 'holds'
  const spread = half === undefined ? '' : ` ± ${half.toFixed(digits)}`
  const goal = stretch ? `${rangeText(gate)} (${rangeText(stretch)})` : rangeText(gate)
  return `${verdict.padEnd(8)} ${name.padEnd(52)} ${(value.toFixed(digits) + spread).padEnd(20)} ${goal}`
}

export const holds = ({ value, gate }: Row): boolean => within(value, gate)
