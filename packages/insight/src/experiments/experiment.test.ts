import { describe, expect, test } from 'vitest'
import { seededRandom } from '../seeded-random.ts'
import { shuffled } from '../testing/people.ts'
import { assignDays, refusalOf } from './design.ts'
import { evaluate } from './experiment.ts'
import { signFlipChance } from './sign-flips.ts'

const byTrying = (terms: readonly number[]): number => {
  const seen = Math.abs(terms.reduce((total, term) => total + term, 0))
  let count = 0
  for (let flips = 0; flips < 1 << terms.length; flips += 1) {
    const total = terms.reduce((sum, term, index) => sum + (flips & (1 << index) ? -term : term), 0)
    if (Math.abs(total) >= seen - 1e-9) count += 1
  }
  return count / (1 << terms.length)
}

describe('sign flips', () => {
  test('agree with trying every flip', () => {
    const random = seededRandom(3)
    for (let length = 1; length <= 12; length += 1) {
      const terms = Array.from({ length }, () => Math.round(20 * (random() - 0.4)))
      expect(signFlipChance(terms)).toBeCloseTo(byTrying(terms), 12)
    }
  })

  test('28 pairs of one sign are as surprising as 28 heads or tails', () => {
    expect(signFlipChance(Array.from({ length: 28 }, (_, index) => index + 1))).toBeCloseTo(2 / 2 ** 28, 14)
  })

  test('no difference is no surprise', () => {
    expect(signFlipChance([])).toBe(1)
    expect(signFlipChance([0, 0, 0])).toBe(1)
  })
})

const pairsWith = (count: number, effect: number, seed: number) => {
  const random = seededRandom(seed)
  const noise = () => 20 * (random() + random() - 1)
  return Array.from({ length: count }, () => ({
    a: random() < 0.2 ? null : 50 + noise(),
    b: random() < 0.2 ? null : 50 + effect + noise(),
  }))
}

describe('evaluate', () => {
  test('a clear effect is found, and drawn towards nothing', () => {
    const result = evaluate(pairsWith(28, 12, 1))
    expect(result.p).toBeLessThan(0.05)
    expect(result.probability).toBeGreaterThan(0.95)
    expect(result.effect).toBeLessThan(result.difference ?? 0)
    expect(result.effect).toBeGreaterThan(0)
  })

  test('exchanging a and b turns the result round', () => {
    const pairs = pairsWith(14, 5, 2)
    const [one, other] = [evaluate(pairs), evaluate(pairs.map(({ a, b }) => ({ a: b, b: a })))]
    expect(other.effect).toBeCloseTo(-(one.effect ?? 0), 10)
    expect(other.p).toBeCloseTo(one.p ?? 0, 12)
    expect(other.probability).toBeCloseTo(1 - (one.probability ?? 0), 8)
  })

  test('the order of the pairs does not matter', () => {
    const pairs = pairsWith(28, 3, 4)
    expect(evaluate(shuffled(pairs, 1))).toEqual(evaluate(pairs))
  })

  test('too little, or nothing that varies, is left open', () => {
    expect(evaluate([]).effect).toBeNull()
    expect(evaluate([{ a: 1, b: 2 }]).p).toBeNull()
    expect(evaluate(Array.from({ length: 14 }, () => ({ a: 50, b: 50 }))).effect).toBeNull()
    expect(evaluate(Array.from({ length: 14 }, () => ({ a: 50, b: null }))).probability).toBeNull()
  })

  test('values at the ends of what is allowed stay finite', () => {
    const result = evaluate(
      Array.from({ length: 28 }, (_, index) => ({ a: -1e6, b: index % 2 ? 1e6 : -1e6 })),
    )
    for (const value of [result.effect, result.p, result.probability, ...(result.interval ?? [])]) {
      expect(Number.isFinite(value)).toBe(true)
    }
  })
})

test('days come in pairs, each with one of both, the same for the same seed', () => {
  const days = assignDays(28, 7)
  expect(days).toHaveLength(28)
  for (let pair = 0; pair < 14; pair += 1) expect(new Set(days.slice(2 * pair, 2 * pair + 2)).size).toBe(2)
  expect(assignDays(28, 7)).toEqual(days)
  expect(assignDays(56, 8).slice(0, 28)).not.toEqual(days)
  expect(() => assignDays(14 as 28, 1)).toThrow(RangeError)
})

test('medication, sleep deprivation, fasting and alcohol are refused; a walk is not', () => {
  for (const subject of [
    'Half my meds',
    'ritalin in the afternoon',
    'an all-nighter',
    'sleep less',
    'no sleep',
    'intermittent fasting',
    'skip breakfast',
    'a glass of wine',
    'alcohol',
  ]) {
    expect(refusalOf(subject)).toContain('someone who knows')
  }
  const inGerman = [
    'Medikament später nehmen',
    'halbe Tablette',
    'Schlafentzug',
    'Mahlzeit weglassen',
    'kein Bier',
  ]
  for (const subject of inGerman) expect(refusalOf(subject), subject).toContain('someone who knows')
  for (const subject of [
    'a walk before work',
    'breakfast outside',
    'phone in another room',
    'meditation',
    'a faster keyboard',
    'going to bed earlier',
    'Spaziergang vor der Arbeit',
    'Handy in einem anderen Zimmer',
  ]) {
    expect(refusalOf(subject)).toBeUndefined()
  }
})
