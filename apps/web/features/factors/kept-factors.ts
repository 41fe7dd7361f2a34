/** Which factors a person keeps: three that are there, medication when it was switched on, and their own. Pure. */
import type { OwnItem } from '@sol/contracts/settings'

export type FactorKind = 'sleep' | 'caffeine' | 'movement' | 'medication' | 'yes' | 'count'

export interface KeptFactor {
  /** The name under which values are stored. */
  readonly name: string
  readonly kind: FactorKind
  readonly isOwn: boolean
}

/** The settings hold this many items. */
export const mostItems = 20

const builtIn = ['sleep', 'caffeine', 'movement', 'medication'] as const
const alwaysThere = ['sleep', 'caffeine', 'movement'] as const

const isOwn = (item: OwnItem): item is OwnItem & { name: string } =>
  typeof item['name'] === 'string' && !(builtIn as readonly string[]).includes(item['name'])

export const keepsMedication = (items: readonly OwnItem[]): boolean =>
  items.some((item) => item['name'] === 'medication' && item['kept'] === true)

export const keptFactors = (items: readonly OwnItem[]): KeptFactor[] => [
  ...alwaysThere.map((name) => ({ name, kind: name, isOwn: false })),
  ...(keepsMedication(items) ? [{ name: 'medication', kind: 'medication' as const, isOwn: false }] : []),
  ...items.filter(isOwn).map((item) => ({
    name: item.name,
    kind: item['kind'] === 'count' ? ('count' as const) : ('yes' as const),
    isOwn: true,
  })),
]

export const withMedication = (items: readonly OwnItem[], kept: boolean): OwnItem[] => [
  ...items.filter((item) => item['name'] !== 'medication'),
  ...(kept ? [{ name: 'medication', kept: true }] : []),
]

const named = (name: string) => (item: OwnItem) =>
  typeof item['name'] === 'string' && item['name'].toLowerCase() === name.toLowerCase()

/** Case does not count; the names that are built in are taken too. */
export const isTaken = (items: readonly OwnItem[], name: string): boolean =>
  items.some(named(name)) || (builtIn as readonly string[]).includes(name.toLowerCase())

export const withOwn = (items: readonly OwnItem[], name: string, kind: 'yes' | 'count'): OwnItem[] => [
  ...items,
  { name, kind },
]

export const withoutOwn = (items: readonly OwnItem[], name: string): OwnItem[] =>
  items.filter((item) => !named(name)(item))

export const withName = (items: readonly OwnItem[], from: string, to: string): OwnItem[] =>
  items.map((item) => (named(from)(item) ? { ...item, name: to } : item))

interface Scale {
  /** What one press adds. */
  readonly step: number
  /** What the first press sets. */
  readonly first: number
  readonly most: number
}

/** A night begins at seven hours, so that most are a press or two away. */
export const scales: Readonly<Record<FactorKind, Scale>> = {
  sleep: { step: 0.5, first: 7, most: 24 },
  caffeine: { step: 1, first: 1, most: 30 },
  movement: { step: 10, first: 20, most: 1440 },
  medication: { step: 1, first: 1, most: 30 },
  yes: { step: 1, first: 1, most: 1 },
  count: { step: 1, first: 1, most: 1000 },
}

/** One press more or less; null: nothing is noted any more. */
export const stepped = (kind: FactorKind, value: number | null, by: 1 | -1): number | null => {
  const { step, first, most } = scales[kind]
  if (value === null) return by > 0 ? first : null
  const next = value + by * step
  return next < 0 || (next === 0 && by < 0 && kind !== 'caffeine') ? null : Math.min(most, next)
}
