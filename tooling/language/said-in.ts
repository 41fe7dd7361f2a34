/** Every text that a catalogue can say: its strings, and what its functions answer to a few inputs. */

export interface Text {
  /** As `today.until`. */
  readonly key: string
  readonly text: string
}

const samples: readonly unknown[] = [0, 1, 2, 5, 75, '14:20', ['title', 'notes'], true, null]

/** Broken pieces of an input that did not fit; such an answer says nothing about our words. */
const isBroken = (text: string) => /undefined|NaN|\[object/.test(text)

const answersOf = (say: (...inputs: unknown[]) => unknown): string[] => {
  const inputs = samples.map((sample) => Array.from({ length: Math.max(1, say.length) }, () => sample))
  const mixed = [
    ['Xyz', 5],
    ['Xyz', 5, 9],
    [5, 'Xyz'],
    ['Xyz', '14:20', 5],
    ['Xyz', 'Xyz', '14:20', 0.6],
    ['Xyz', 0.3, -0.1, 0.7, 0.8],
    ['Xyz', 30, 45, 12],
    ['Xyz', 'Xyz', true, false, 32],
  ]
  return [...inputs, ...mixed].flatMap((given) => {
    try {
      const answer = say(...given)
      return typeof answer === 'string' && !isBroken(answer) ? [answer] : []
    } catch {
      return []
    }
  })
}

/** @throws when a function answers to none of the inputs: its words would go unread */
export const saidIn = (part: unknown, key: string): Text[] => {
  if (typeof part === 'string') return [{ key, text: part }]
  if (typeof part === 'function') {
    const answers = [...new Set(answersOf(part as (...inputs: unknown[]) => unknown))]
    if (answers.length === 0)
      throw new Error(`${key} says nothing to any sample; give tooling/language one that fits`)
    return answers.map((text) => ({ key, text }))
  }
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, inner]) => saidIn(inner, `${key}.${name}`))
}
