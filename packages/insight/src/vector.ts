/** Plain arithmetic on lists of numbers. */

/** The element at `index`, which the caller knows to exist. */
export const at = (values: ArrayLike<number>, index: number): number => values[index] as number

export const sum = (values: Iterable<number>): number => {
  let total = 0
  for (const value of values) total += value
  return total
}

/** The arithmetic mean, or 0 of nothing. */
export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : sum(values) / values.length

/** Sum of squared distances from the mean. */
export const squares = (values: readonly number[]): number => {
  const centre = mean(values)
  let total = 0
  for (const value of values) total += (value - centre) ** 2
  return total
}

export const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b)

/** The quantile of values sorted upwards, between neighbours in proportion (Hyndman & Fan 1996, type 7). */
export const quantileOfSorted = (sorted: ArrayLike<number>, share: number): number => {
  const position = (sorted.length - 1) * Math.min(1, Math.max(0, share))
  const below = Math.floor(position)
  const above = Math.min(sorted.length - 1, below + 1)
  return at(sorted, below) + (position - below) * (at(sorted, above) - at(sorted, below))
}

export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value))

/** Rounded to `digits` decimals, without a negative zero. */
export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0

/** Where a value belongs in a list sorted upwards: before the first that is not below it. */
export const placeOf = (sorted: readonly number[], value: number): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(sorted, middle) < value) low = middle + 1
    else high = middle
  }
  return low
}
