/** Scores the search for links on people without any, and with planted ones. */
import { readPerson } from '../src/forecast/person.ts'
import { findLinks } from '../src/links/links.ts'
import { makeLinkPerson } from './link-people.ts'
import type { Row } from './table.ts'

const meanOf = (values: readonly number[]) =>
  values.reduce((total, value) => total + value, 0) / values.length
const halfOf = (chance: number, count: number) => 1.96 * Math.sqrt((chance * (1 - chance)) / count)

const search = (seed: number, days: number, plant: number, size?: number) => {
  const person = makeLinkPerson(seed, days, plant, size)
  const { checkins, factors, zone } = readPerson(person)
  const asOf = { instant: Date.UTC(2026, 0, 5 + days), offset: undefined }
  return { planted: person.planted, links: findLinks(checkins, factors, zone, asOf).links }
}

interface Planting {
  /** Share of false finds among a person's finds, 0 without any, meaned over people. */
  readonly falseShare: number
  /** Found among the planted links of size `r`, factor, outcome and lag alike. */
  power(r: number): { readonly value: number; readonly count: number }
}

/** Cohort P: nobody to three links a person, of sizes .2 to .5. */
const planting = (count: number, days: number): Planting => {
  const searches = Array.from({ length: count }, (_, seed) => search(10_000 + seed, days, seed % 4))
  const shares = searches.map(({ planted, links }) => {
    const wrong = links.filter(
      ({ factor, outcome }) => !planted.some((one) => one.factor === factor && one.outcome === outcome),
    )
    return links.length === 0 ? 0 : wrong.length / links.length
  })
  return {
    falseShare: meanOf(shares),
    power: (r) => {
      const found = searches.flatMap(({ planted, links }) =>
        planted
          .filter((one) => one.r === r)
          .map((one) =>
            Number(
              links.some(
                ({ factor, outcome, lag }) =>
                  one.factor === factor && one.outcome === outcome && one.lag === lag,
              ),
            ),
          ),
      )
      return { value: meanOf(found), count: found.length }
    },
  }
}

/** G13 to G16. */
export const linkRows = (size: number): Row[] => {
  const nobody = Array.from({ length: size }, (_, seed) => search(seed, 90, 0).links)
  const late = Array.from({ length: Math.ceil(size / 3) }, (_, seed) => search(seed, 180, 0).links)
  const any = meanOf(nobody.map((links) => Number(links.length > 0)))
  const held = meanOf(late.map((links) => Number(links.some(({ tier }) => tier === 'held-up'))))
  const [early, long] = [planting(size, 90), planting(Math.ceil(size / 2), 180)]
  const powerRow = (
    name: string,
    { value, count }: ReturnType<Planting['power']>,
    gate: number,
    stretch: number,
  ): Row => ({
    name: `G16 P: power ${name}`,
    value,
    gate: [gate, 1],
    stretch: [stretch, 1],
    half: halfOf(value, count),
  })
  const limit = 0.1 + 2 * Math.sqrt(0.09 / size)
  return [
    {
      name: 'G13 N: people with any hunch, 90 d',
      value: any,
      gate: [0, limit],
      stretch: [0, 0.08],
      half: halfOf(any, size),
    },
    { name: 'G14 N: people with any held up, 180 d', value: held, gate: [0, 0.05], stretch: [0, 0.03] },
    {
      name: 'G15 P: false discovery rate of hunches',
      value: early.falseShare,
      gate: [0, 0.1],
      stretch: [0, 0.08],
    },
    powerRow('r = .5, 90 d', early.power(0.5), 0.78, 0.85),
    powerRow('r = .4, 90 d', early.power(0.4), 0.48, 0.6),
    powerRow('r = .4, 180 d', long.power(0.4), 0.84, 0.92),
  ]
}
