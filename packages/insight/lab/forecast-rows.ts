/** The forecast's part of the gate table. */
import { coverageOf, errorsOf, scoreCohort, windowRegret } from './forecast-gates.ts'
import type { Point } from './forecast-gates.ts'
import { makePerson } from './people.ts'
import type { Cohort } from './people.ts'
import type { Row } from './table.ts'

const meanOf = (values: readonly number[]) =>
  values.reduce((total, value) => total + value, 0) / values.length
const days = [3, 14, 30, 90]

/** Error of the model over the best of mean, last value and hour bins, all meaned over people. */
const cellOf = (points: readonly Point[]) => {
  const { model, oracle, guesses, perPerson } = errorsOf(points)
  const best = Math.min(...guesses.slice(0, 3))
  const ratio = model / best
  // Spread of the ratio of means, by the delta method over people.
  const rests = perPerson.map((one) => one.model - ratio * (one.guesses[guesses.indexOf(best)] ?? 0))
  const half = (1.96 * Math.sqrt(meanOf(rests.map((rest) => rest * rest)) / perPerson.length)) / best
  return { ratio, floor: oracle / best, half, toMoving: model / (guesses[3] ?? 1) }
}

type Cell = ReturnType<typeof cellOf>

const cellsAt = (points: readonly Point[], start: number, horizon: Point['horizon']): Cell[] =>
  [0, 1, 2].map((outcome) =>
    cellOf(
      points.filter(
        (point) => point.start === start && point.horizon === horizon && point.outcome === outcome,
      ),
    ),
  )

const meanCell = (cells: readonly Cell[], key: keyof Cell) => meanOf(cells.map((cell) => cell[key]))

const under = (name: string, value: number, gate: number, stretch: number, half?: number): Row => ({
  name,
  value,
  gate: [0, gate],
  stretch: [0, stretch],
  ...(half !== undefined && { half }),
})

const baseRows = (points: readonly Point[]): Row[] => {
  const gates: Record<number, readonly number[]> = {
    14: [0.955, 0.935, 0.35, 0.5],
    30: [0.95, 0.93, 0.4, 0.55],
    90: [0.945, 0.92, 0.48, 0.65],
  }
  return [14, 30, 90].flatMap((start): Row[] => {
    const [next, ahead] = [cellsAt(points, start, 'next'), cellsAt(points, start, 'ahead')]
    const [gate = 0, stretch = 0, skill = 0, more = 0] = gates[start] ?? []
    const [ratio, floor] = [meanCell(next, 'ratio'), meanCell(next, 'floor')]
    const [far, farFloor] = [meanCell(ahead, 'ratio'), meanCell(ahead, 'floor')]
    return [
      under(
        `G1 R next, mean ratio, day ${start} (oracle ${floor.toFixed(3)})`,
        ratio,
        gate,
        stretch,
        meanCell(next, 'half'),
      ),
      under(`G2 R next, energy, day ${start}`, next[1]?.ratio ?? 9, 0.94, 0.91, next[1]?.half),
      under(
        `G3 R day ahead, mean ratio, day ${start} (oracle ${farFloor.toFixed(3)})`,
        far,
        0.97,
        0.95,
        meanCell(ahead, 'half'),
      ),
      {
        name: `G4 R next, captured skill, day ${start}`,
        value: (1 - ratio) / (1 - floor),
        gate: [skill, 1],
        stretch: [more, 1],
      },
    ]
  })
}

const everyBaseline = (points: readonly Point[]): Row => {
  const cells = days.flatMap((start) => cellsAt(points, start, 'next'))
  return under(
    'G5 R next, worst cell of 4 baselines, day 3 on',
    Math.max(...cells.flatMap((cell) => [cell.ratio, cell.toMoving])),
    1,
    0.97,
  )
}

const worstCell = (points: readonly Point[], starts: readonly number[]): number =>
  Math.max(
    ...starts.flatMap((start) =>
      [...cellsAt(points, start, 'next'), ...cellsAt(points, start, 'ahead')].map(({ ratio }) => ratio),
    ),
  )

/** The coverage farthest from 90 % among the groups. */
const farthest = (groups: readonly (readonly Point[])[]): number => {
  const shares = groups.filter((group) => group.length > 0).map(coverageOf)
  return shares.reduce((most, share) => (Math.abs(share - 0.9) > Math.abs(most - 0.9) ? share : most), 0.9)
}

const thirds = (points: readonly Point[]): Point[][] => {
  const sorted = [...points].sort((a, b) => a.mean - b.mean)
  const third = Math.ceil(sorted.length / 3)
  return [0, 1, 2].map((index) => sorted.slice(index * third, (index + 1) * third))
}

const strataOf = (points: readonly Point[]): Point[][] =>
  [0, 1, 2].flatMap((outcome) => {
    const own = points.filter((point) => point.outcome === outcome && point.start >= 14)
    const hours = [
      [5, 11],
      [11, 16],
      [16, 21],
      [21, 29],
    ].map(([from = 0, to = 0]) =>
      own.filter(({ hour }) => (hour < 5 ? hour + 24 : hour) >= from && (hour < 5 ? hour + 24 : hour) < to),
    )
    return [
      ...thirds(own),
      own.filter(({ isWeekend }) => isWeekend),
      own.filter(({ isWeekend }) => !isWeekend),
      ...hours,
    ]
  })

const lowPeople = (points: readonly Point[]): number => {
  const byPerson = new Map<string, Point[]>()
  for (const point of points.filter(({ horizon, start }) => horizon === 'next' && start !== 3)) {
    const key = `${point.person}/${point.outcome}/${point.start}`
    byPerson.set(key, [...(byPerson.get(key) ?? []), point])
  }
  const long = [...byPerson.values()].filter((own) => own.length >= 30)
  return meanOf(long.map((own) => Number(coverageOf(own) < 0.8)))
}

const coverageRows = (points: readonly Point[], others: Record<'Q' | 'L' | 'S', readonly Point[]>): Row[] => {
  const cells = [14, 30, 90].flatMap((start) =>
    (['next', 'ahead'] as const).flatMap((horizon) =>
      [0, 1, 2].map((outcome) =>
        points.filter(
          (point) => point.start === start && point.horizon === horizon && point.outcome === outcome,
        ),
      ),
    ),
  )
  const wide = points.filter(
    ({ start, outcome, horizon }) => start === 90 && outcome === 1 && horizon === 'next',
  )
  const byOutcome = (some: readonly Point[]) =>
    [0, 1, 2].map((outcome) => some.filter((point) => point.outcome === outcome))
  const shift = others.S.filter(({ horizon }) => horizon === 'next')
  return [
    {
      name: 'G8 R coverage, farthest cell',
      value: farthest(cells),
      gate: [0.885, 0.915],
      stretch: [0.89, 0.91],
    },
    {
      name: 'G9 coverage, farthest stratum of R, Q, L',
      value: farthest([...strataOf(points), ...byOutcome(others.Q), ...byOutcome(others.L)]),
      gate: [0.87, 0.93],
      stretch: [0.885, 0.915],
    },
    {
      name: 'G10 coverage in the week after a −15 shift',
      value: coverageOf(shift.filter(({ start, sinceStart }) => start === 60 && sinceStart < 7)),
      gate: [0.82, 1],
      stretch: [0.86, 1],
    },
    {
      name: 'G10 coverage on days 7 to 28 after it',
      value: coverageOf(shift.filter(({ start, sinceStart }) => start === 74 || sinceStart >= 7)),
      gate: [0.88, 1],
      stretch: [0.89, 1],
    },
    under('G11 people with coverage below 80 %', lowPeople(points), 0.1, 0.06),
    under('G12 mean width, energy, day 90', meanOf(wide.map(({ high, low }) => high - low)), 49, 45),
  ]
}

const regretRows = (cohort: Cohort): Row[] =>
  (
    [
      [0, 0.65, 0.55],
      [14, 0.45, 0.35],
      [90, 0.25, 0.15],
    ] as const
  ).map(([start, gate, stretch]) => {
    const regrets = Array.from({ length: cohort.people }, (_, seed) =>
      windowRegret(makePerson(cohort, seed + 1), start),
    )
    return under(
      `G21 regret of the energy window, day ${start}`,
      meanOf(regrets.filter((regret) => regret !== undefined)),
      gate,
      stretch,
    )
  })

/** G1 to G12 and G21 on cohorts of `size` (R), and in proportion. */
export const forecastRows = (size: number): Row[] => {
  const some = Math.ceil(size / 2)
  const base: Cohort = { name: 'R', people: size, days: 106 }
  const points = scoreCohort(base, days)
  const white = scoreCohort({ name: 'W', people: Math.ceil(size * 0.75), days: 106, kind: 'white' }, days)
  const at30 = (cohort: Omit<Cohort, 'people' | 'days'>) =>
    scoreCohort({ ...cohort, people: some, days: 46 }, [30])
  const weak = at30({ name: 'weak', signal: 0.6 })
  const strong = at30({ name: 'strong', signal: 1.5 })
  const travel = at30({ name: 'T', travels: true })
  const others = {
    Q: at30({ name: 'Q', levels: 5 }),
    L: at30({ name: 'L', logging: 0.35 }),
    S: scoreCohort({ name: 'S', people: Math.ceil(size * 0.6), days: 90, shiftOn: 60 }, [60, 74]),
  }
  return [
    ...baseRows(points),
    everyBaseline(points),
    under('G6 W, worst cell', worstCell(white, days), 1.015, 1.005),
    under('G7 weak, mean ratio, day 30', meanCell(cellsAt(weak, 30, 'next'), 'ratio'), 0.985, 0.97),
    under('   strong, mean ratio, day 30', meanCell(cellsAt(strong, 30, 'next'), 'ratio'), 0.985, 0.97),
    under('   T, mean ratio, day 30', meanCell(cellsAt(travel, 30, 'next'), 'ratio'), 0.985, 0.97),
    ...coverageRows(points, others),
    ...regretRows(base),
  ]
}
