/** Small invented histories for tests, repeatable and without the laboratory. */
import type { PersonHistory } from '../forecast/person.ts'
import { readPerson } from '../forecast/person.ts'
import { seededRandom } from '../seeded-random.ts'

const dayLength = 86_400_000

export interface RawPerson {
  readonly id: string
  readonly zone: string
  readonly bestTime: string
  readonly checkins: { at: string; mood: number; energy: number; focus: number }[]
  readonly factors: { day: string; name: string; value: number }[]
}

/** Someone who checks in three times a day and is liveliest at `peak` o'clock. */
export const somebody = (days: number, seed = 1, peak = 15): RawPerson => {
  const random = seededRandom(seed)
  const start = Date.UTC(2026, 0, 5)
  const noise = () => 18 * (random() + random() + random() - 1.5)
  const checkins: RawPerson['checkins'] = []
  const factors: RawPerson['factors'] = []
  for (let day = 0; day < days; day += 1) {
    const slept = 7 + 2 * (random() - 0.5)
    const name = new Date(start + day * dayLength).toISOString().slice(0, 10)
    factors.push(
      { day: name, name: 'sleep', value: slept },
      { day: name, name: 'exercise', value: Number(random() < 0.4) },
    )
    for (const hour of [9, 14, 20]) {
      const at = new Date(start + day * dayLength + (hour + random()) * 3_600_000).toISOString()
      const base = 55 + 12 * Math.cos((2 * Math.PI * (hour - peak)) / 24) + 4 * (slept - 7)
      const value = () => Math.round(Math.min(100, Math.max(0, base + noise())))
      checkins.push({ at, mood: value(), energy: value(), focus: value() })
    }
  }
  return { id: `p${seed}`, zone: 'Europe/Berlin', bestTime: 'midday', checkins, factors }
}

export const read = (person: RawPerson): PersonHistory => readPerson(person)

/** The same items in another, repeatable order. */
export const shuffled = <T>(items: readonly T[], seed: number): T[] => {
  const random = seededRandom(seed)
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}
