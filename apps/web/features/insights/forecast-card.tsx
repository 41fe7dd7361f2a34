'use client'
import type { Forecast } from '@sol/contracts/insights'
import { Card } from '@sol/ui/components/card'
import { clockTime } from '../../lib/time.ts'
import { insights as said } from '../../words/en/insights.ts'
import { forecastSentences } from './forecast-words.ts'

const [width, height] = [600, 120]

type Band = {
  readonly at: number
  readonly low: number
  readonly high: number
  readonly third: 'lower' | 'middle' | 'upper'
}

const bandsOf = ({ hours }: Forecast): Band[] =>
  hours.flatMap(({ at, energy }) =>
    energy ? [{ at: Date.parse(at), low: energy.low, high: energy.high, third: energy.third }] : [],
  )

/** A wide band, since that is how little is known; never a line. */
function BandPicture({ bands, timeZone }: { readonly bands: readonly Band[]; readonly timeZone: string }) {
  const x = (index: number) => (index * width) / Math.max(1, bands.length - 1)
  const y = (value: number) => height - (value * height) / 100
  const top = bands.map(({ high }, index) => `${x(index)},${y(high)}`)
  const bottom = bands.map(({ low }, index) => `${x(index)},${y(low)}`).reverse()
  const label = said.band(clockTime(bands[0]?.at ?? 0, timeZone), clockTime(bands.at(-1)?.at ?? 0, timeZone))
  return (
    <>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${width} ${height}`}
        className="mt-4 w-full text-accent"
      >
        <polygon points={[...top, ...bottom].join(' ')} fill="currentColor" opacity="0.28" />
      </svg>
      <details className="mt-2">
        <summary className="flex min-h-11 items-center text-small text-muted">{said.asTable}</summary>
        <table className="w-full text-left text-small tabular-nums">
          <thead>
            <tr>
              <th scope="col">{said.hour}</th>
              <th scope="col">{said.range}</th>
              <th scope="col">{said.likelyThird}</th>
            </tr>
          </thead>
          <tbody>
            {bands.map(({ at, low, high, third }) => (
              <tr key={at} className="border-t border-line">
                <th scope="row" className="py-1 font-regular">
                  {clockTime(at, timeZone)}
                </th>
                <td>
                  {Math.round(low)}–{Math.round(high)}
                </td>
                <td>{said.thirds[third]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}

export function ForecastCard({ forecast }: { readonly forecast: Forecast }) {
  const bands = bandsOf(forecast)
  return (
    <Card title={said.forecast}>
      {forecastSentences(forecast).map((sentence, index) => (
        <p key={sentence} className={index === 0 ? 'text-lead' : 'mt-1 text-muted'}>
          {sentence}
        </p>
      ))}
      {bands.length > 1 && <BandPicture bands={bands} timeZone={forecast.timeZone} />}
    </Card>
  )
}
