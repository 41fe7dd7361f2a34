/** Factors: what else a day was made of. Written down, never judged. */
import * as z from 'zod/mini'
import { endpoint } from './endpoint.ts'
import { Day, Instant, line } from './values.ts'

/** Those that come with a meaning: sleep in hours, caffeine in cups, movement in minutes, medication in doses. */
export const builtInFactors = ['sleep', 'caffeine', 'movement', 'medication'] as const

/** A built-in name, or one that the person chose; 1 to 40 characters. */
export const FactorName = line(40)

/** As many as one day can hold. */
export const factorsMaximum = 40

export const Factor = z.object({
  name: z.string(),
  value: z.number(),
  /** When it was last written down. */
  at: Instant,
})
export type Factor = z.infer<typeof Factor>

export const FactorsOfDay = z.object({ day: Day, factors: z.array(Factor) })
export type FactorsOfDay = z.infer<typeof FactorsOfDay>

const DayParams = z.strictObject({ day: Day })

export const getFactors = endpoint({
  id: 'getFactors',
  method: 'GET',
  path: '/factors/:day',
  tag: 'Factors',
  summary: 'Read the factors of a solar day, by name; a day without any is empty.',
  access: 'user',
  params: DayParams,
  status: 200,
  response: FactorsOfDay,
})

export const updateFactors = endpoint({
  id: 'updateFactors',
  method: 'PATCH',
  path: '/factors/:day',
  tag: 'Factors',
  summary: 'Set factors of a solar day that has begun; those left out stay, null removes one.',
  access: 'user',
  params: DayParams,
  body: z.strictObject({
    factors: z
      .array(
        z.strictObject({
          name: FactorName,
          value: z.nullable(z.number().check(z.minimum(0), z.maximum(100_000))),
        }),
      )
      .check(z.minLength(1), z.maxLength(factorsMaximum)),
  }),
  status: 200,
  response: FactorsOfDay,
  changes: ['factors'],
})

export const renameFactor = endpoint({
  id: 'renameFactor',
  method: 'POST',
  path: '/factors/rename',
  tag: 'Factors',
  summary:
    'Give an own factor another name on every day; a day that has the other name already keeps that one.',
  access: 'user',
  body: z.strictObject({ from: FactorName, to: FactorName }),
  status: 204,
  response: null,
  changes: ['factors'],
})
