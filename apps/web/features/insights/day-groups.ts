/** The days behind a link, in three groups from the least of the factor to the most, for whoever prefers a table. */
import type { Link } from '@sol/contracts/insights'

export interface DayGroup {
  readonly third: 'lower' | 'middle' | 'upper'
  readonly days: number
  /** Of the outcome, in points. */
  readonly mean: number
}

const thirds = ['lower', 'middle', 'upper'] as const

/** Days with the same value of the factor stay together, so that a group can be empty and is left out. */
export const dayGroups = (picture: Link['picture']): DayGroup[] => {
  const values = picture.map(({ factor }) => factor).sort((a, b) => a - b)
  const edge = (share: number) => values[Math.floor(values.length * share)] ?? 0
  const [first, second] = [edge(1 / 3), edge(2 / 3)]
  const thirdOf = (value: number) => (value < first ? 'lower' : value > second ? 'upper' : 'middle')
  return thirds.flatMap((third) => {
    const group = picture.filter(({ factor }) => thirdOf(factor) === third)
    if (group.length === 0) return []
    const sum = group.reduce((total, { outcome }) => total + outcome, 0)
    return [{ third, days: group.length, mean: Math.round(sum / group.length) }]
  })
}
