'use client'
import type { Forecast } from '@sol/contracts/insights'
import { Card } from '@sol/ui/components/card'
import { clockTime } from '../../lib/time.ts'
import { insights as said } from '../../words/en/insights.ts'
import { AsTable, Aside } from './as-table.tsx'
import { forecastSentences } from './forecast-words.ts'
import { reasonName } from './names.ts'

const [width, height] = [600, 150]

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

interface PictureProps {
  readonly bands: readonly Band[]
  readonly usual: Forecast['usual']
  readonly timeZone: string
}

/** A wide band, since that is how little is known; never a line. Behind it lies the person's usual. */
function BandPicture({ bands, usual, timeZone }: PictureProps) {
  const time = (index: number) => clockTime(bands.at(index)?.at ?? 0, timeZone)
  const ends = bands.flatMap(({ low, high }) => [low, high])
  const [least, most] = [Math.min(...ends, usual?.low ?? 100) - 4, Math.max(...ends, usual?.high ?? 0) + 4]
  const x = (index: number) => (index * width) / Math.max(1, bands.length - 1)
  const y = (value: number) => height - ((value - least) * height) / (most - least)
  const top = bands.map(({ high }, index) => `${x(index)},${y(high)}`)
  const bottom = bands.map(({ low }, index) => `${x(index)},${y(low)}`).reverse()
  return (
    <figure className="mt-5">
      <div className="relative">
        <svg
          role="img"
          aria-label={said.band(time(0), time(-1))}
          viewBox={`0 0 ${width} ${height}`}
          preserveAspectRatio="none"
          className="block h-36 w-full text-accent"
        >
          {usual && (
            <rect
              x="0"
              width={width}
              y={y(usual.high)}
              height={y(usual.low) - y(usual.high)}
              className="fill-veil-strong"
            />
          )}
          <polygon points={[...top, ...bottom].join(' ')} fill="currentColor" opacity="0.34" />
        </svg>
        {usual && (
          <span
            aria-hidden="true"
            className="absolute left-2 -translate-y-1/2 text-small text-foreground"
            style={{ top: `${(100 * y((usual.low + usual.high) / 2)) / height}%` }}
          >
            {said.usualZone}
          </span>
        )}
      </div>
      <figcaption aria-hidden="true" className="mt-1 flex justify-between text-small text-muted tabular-nums">
        <span>{time(0)}</span>
        <span>{time(Math.floor(bands.length / 2))}</span>
        <span>{time(-1)}</span>
      </figcaption>
    </figure>
  )
}

function Because({ because }: Pick<Forecast, 'because'>) {
  const clear = because.filter(({ points }) => Math.abs(points) >= 1)
  if (clear.length === 0) return null
  return (
    <Aside label={said.because}>
      <p>{said.becauseText}</p>
      <ul className="mt-1 list-disc pl-5">
        {clear.map(({ name, points }) => (
          <li key={name}>{said.moves(reasonName(name), points)}</li>
        ))}
      </ul>
    </Aside>
  )
}

export function ForecastCard({ forecast }: { readonly forecast: Forecast }) {
  const { usual, timeZone } = forecast
  const bands = bandsOf(forecast)
  const rows = bands.map(
    ({ at, low, high, third }) =>
      [
        String(at),
        clockTime(at, timeZone),
        `${String(Math.round(low))}–${String(Math.round(high))}`,
        said.thirds[third],
      ] as const,
  )
  return (
    <Card title={said.forecast}>
      {forecastSentences(forecast).map((sentence, index) => (
        <p key={sentence} className={index === 0 ? 'text-lead' : 'mt-1 text-muted'}>
          {sentence}
        </p>
      ))}
      {bands.length > 1 && <BandPicture bands={bands} usual={usual} timeZone={timeZone} />}
      <div className="mt-3 grid gap-x-6 wide:grid-cols-2">
        <Because because={forecast.because} />
        {bands.length > 1 && <AsTable columns={[said.hour, said.range, said.likelyThird]} rows={rows} />}
      </div>
    </Card>
  )
}
