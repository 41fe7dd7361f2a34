import type { Expected, Forecast } from '@sol/contracts/insights'
import { forecastSentences } from './forecast-words.ts'

const expected = (third: Expected['third'], chance: number): Expected => ({
  mean: 40,
  low: 20,
  high: 60,
  third,
  chance,
})

const hour = (time: string, energy: Expected | null) => ({
  at: `2026-03-18T${time}:00.000Z`,
  mood: null,
  energy,
  focus: null,
})

const forecast: Forecast = {
  day: '2026-03-18',
  timeZone: 'UTC',
  noted: 60,
  days: 20,
  quiet: null,
  hint: null,
  hours: [hour('14:00', expected('lower', 0.41)), hour('15:00', expected('lower', 0.62))],
  usual: null,
  because: [],
}

const said = (changes: Partial<Forecast>) => forecastSentences({ ...forecast, ...changes })

test('only outcomes that have earned a voice are spoken of, at the hour that is surest', () => {
  expect(said({})).toHaveLength(1)
  expect(said({})[0]).toMatch(
    /^Energy: probably your lower third around .*3:00.* \(about 6 in 10\)\. Could easily be wrong\.$/,
  )
  expect(said({ hours: [hour('14:00', expected('middle', 0.5))] })).toEqual([
    'Energy: probably near your usual. Could easily be wrong.',
  ])
})

test('before it has a voice there is no figure of a forecast, and after the day nothing is left to say', () => {
  const hint = { outcome: 'energy', third: 'lower', at: '2026-03-18T15:00:00.000Z' } as const
  const [first, second] = said({ quiet: 'too-early', days: 8, hint })
  expect(first).toMatch(/^Perhaps a bit below your usual around .*3:00.*\. Too early to be sure\.$/)
  expect(second).toMatch(/^Too early to tell\. Six more days/)
  expect(said({ quiet: 'not-better' })).toHaveLength(1)
  expect(said({ hours: [] })).toEqual(['The day is nearly over. Tomorrow has its own forecast.'])
})
