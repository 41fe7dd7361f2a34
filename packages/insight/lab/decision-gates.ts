/** Scores experiments, estimates and shifts on people whose truth is known. */
import { evaluate } from '../src/experiments/experiment.ts'
import { estimateAll } from '../src/estimates/estimates.ts'
import { findShift } from '../src/shifts/shifts.ts'
import { Chance } from './chance.ts'
import type { Row } from './table.ts'

const meanOf = (values: readonly number[]) =>
  values.reduce((total, value) => total + value, 0) / values.length
const halfOf = (chance: number, count: number) => 1.96 * Math.sqrt((chance * (1 - chance)) / count)

/** Day means with AR .35 in randomised pairs; 85 % adherence, 25 % missing; effect in SDs. */
const trial = (seed: number, days: number, effect: number) => {
  const chance = new Chance(seed, 31)
  const pairs: { a: number | null; b: number | null }[] = []
  let state = chance.normal()
  const day = (isB: boolean): number | null => {
    state = 0.35 * state + chance.normal(0, Math.sqrt(1 - 0.35 ** 2))
    const done = isB && chance.happens(0.85)
    const value = 50 + 12 * (state + (done ? effect : 0))
    return chance.happens(0.25) ? null : value
  }
  for (let pair = 0; pair < days / 2; pair += 1) {
    const isFirstB = chance.happens(0.5)
    const [first, second] = [day(isFirstB), day(!isFirstB)]
    pairs.push(isFirstB ? { a: second, b: first } : { a: first, b: second })
  }
  return evaluate(pairs)
}

const trials = (count: number, days: number, effect: number) => {
  const results = Array.from({ length: count }, (_, seed) => trial(seed + days * 7919, days, effect))
  return {
    significant: meanOf(results.map(({ p }) => Number(p !== null && p < 0.1))),
    helps: meanOf(results.map(({ probability }) => Number(probability !== null && probability > 0.9))),
  }
}

export const experimentRows = (count: number): Row[] => {
  const [null28, null56] = [trials(count, 28, 0), trials(count, 56, 0)]
  const row = (name: string, value: number, gate: Row['gate'], stretch?: Row['gate']): Row => ({
    name,
    value,
    gate,
    ...(stretch && { stretch }),
    half: halfOf(value, count),
  })
  return [
    row('G17 experiments: type I at p < .10, 28 d', null28.significant, [0.07, 0.12]),
    row('G17 experiments: type I at p < .10, 56 d', null56.significant, [0.07, 0.12]),
    row('G17 experiments: P(helps) > .9 on null, 28 d', null28.helps, [0, 0.06]),
    row('G17 experiments: P(helps) > .9 on null, 56 d', null56.helps, [0, 0.06]),
    row('G18 experiments: power d = .8, 28 d', trials(count, 28, 0.8).significant, [0.47, 1], [0.55, 1]),
    row('G18 experiments: power d = .8, 56 d', trials(count, 56, 0.8).significant, [0.74, 1], [0.82, 1]),
  ]
}

interface Worker {
  readonly level: number
  readonly categories: readonly number[]
}

const workerOf = (chance: Chance): Worker => ({
  level: chance.normal(Math.log(1.45), 0.35),
  categories: Array.from({ length: 4 }, () => chance.normal(0, 0.22)),
})

const finish = (chance: Chance, { level, categories }: Worker) => {
  const category = chance.integer(0, 3)
  const estimate = chance.pick([10, 15, 20, 30, 45, 60])
  const outlier = chance.happens(0.08) ? chance.normal(0.8, 0.6) : 0
  const ratio = level + (categories[category] ?? 0) + chance.normal(0, 0.45) + outlier
  return { category: `k${category}`, estimate, actual: estimate * Math.exp(ratio) }
}

export const estimateRows = (count: number): Row[] => {
  const after = (tasks: number) => {
    const scores = Array.from({ length: count }, (_, seed) => {
      const chance = new Chance(seed, 47)
      const worker = workerOf(chance)
      const history = Array.from({ length: tasks }, () => finish(chance, worker))
      const next = Array.from({ length: 10 }, () => finish(chance, worker))
      const answers = estimateAll(history, next)
      return next.map(({ estimate, actual }, index) => ({
        own: Math.abs(Math.log(actual / (answers[index]?.p50 ?? 1))),
        raw: Math.abs(Math.log(actual / estimate)),
        covered: Number(actual <= (answers[index]?.p80 ?? 0)),
        half: Number(actual <= (answers[index]?.p50 ?? 0)),
      }))
    }).flat()
    return {
      ratio: meanOf(scores.map(({ own }) => own)) / meanOf(scores.map(({ raw }) => raw)),
      covered: meanOf(scores.map(({ covered }) => covered)),
      half: meanOf(scores.map(({ half }) => half)),
    }
  }
  const [five, twenty] = [after(5), after(20)]
  return [
    { name: '§5.1 estimates: error against raw, 5 tasks', value: five.ratio, gate: [0, 0.8] },
    { name: '§5.1 estimates: error against raw, 20 tasks', value: twenty.ratio, gate: [0, 0.73] },
    { name: '§5.1 estimates: P80 holds, 5 tasks', value: five.covered, gate: [0.77, 0.85] },
    { name: '§5.1 estimates: P80 holds, 20 tasks', value: twenty.covered, gate: [0.77, 0.85] },
    { name: '§5.1 estimates: P50 holds, 20 tasks', value: twenty.half, gate: [0.45, 0.55] },
  ]
}

const levelDays = (chance: Chance, days: number, shiftOn: number, size: number): Map<number, number> => {
  const daily = new Map<number, number>()
  let slow = chance.normal()
  for (let day = 0; day < days; day += 1) {
    slow = 0.6 * slow + chance.normal(0, 0.8)
    const value = 0.6 * slow + 0.8 * chance.normal() + (day >= shiftOn ? size : 0)
    if (chance.happens(0.65)) daily.set(day, 50 + 12 * value)
  }
  return daily
}

/** Whether a weekly look finds a shift between the days. */
const foundBetween = (daily: Map<number, number>, from: number, to: number): boolean => {
  for (let today = from; today <= to; today += 7) {
    if (findShift(new Map([...daily].filter(([day]) => day <= today)))) return true
  }
  return false
}

export const shiftRows = (count: number): Row[] => {
  const alarms = Array.from({ length: count }, (_, seed) =>
    Number(foundBetween(levelDays(new Chance(seed, 61), 180, 999, 0), 28, 180)),
  )
  const finds = Array.from({ length: count }, (_, seed) =>
    Number(foundBetween(levelDays(new Chance(seed, 67), 150, 90, -1.2), 97, 150)),
  )
  return [
    {
      name: 'G19 shifts: false alarm in 180 d',
      value: meanOf(alarms),
      gate: [0, 0.06],
      stretch: [0, 0.05],
      half: halfOf(meanOf(alarms), count),
    },
    {
      name: 'G19 shifts: 1.2 SD found in 60 d',
      value: meanOf(finds),
      gate: [0.7, 1],
      stretch: [0.8, 1],
      half: halfOf(meanOf(finds), count),
    },
  ]
}
