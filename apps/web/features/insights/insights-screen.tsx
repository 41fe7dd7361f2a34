'use client'
import Link from 'next/link'
import { Button, buttonLook } from '@sol/ui/components/button'
import { Card } from '@sol/ui/components/card'
import { Notice } from '@sol/ui/components/notice'
import { Skeleton } from '@sol/ui/components/skeleton'
import { explain } from '../../lib/explain.ts'
import { insights as said } from '../../words/en/insights.ts'
import { words } from '../../words/words.ts'
import { EstimatesCard } from './estimates-card.tsx'
import { ExperimentsCard } from './experiments-card.tsx'
import { ForecastCard } from './forecast-card.tsx'
import { LinksCard } from './links-card.tsx'
import { RecordCard } from './record-card.tsx'
import { useForecast } from './use-insights.ts'

function Heading() {
  return (
    <h1 tabIndex={-1} className="text-title font-strong outline-none">
      {said.heading}
    </h1>
  )
}

/** Sentences first, drawings second. Before anything was noted: what one check-in gives. */
export function InsightsScreen() {
  const { data: forecast, error, refetch } = useForecast()
  if (!forecast) {
    const again = <Button onClick={() => void refetch()}>{words.shell.tryAgain}</Button>
    return (
      <>
        <Heading />
        {error ? (
          <Notice tone="problem" action={again}>
            {said.loadProblem} {explain(error)}
          </Notice>
        ) : (
          <Skeleton lines={12} />
        )}
      </>
    )
  }
  return (
    <>
      <Heading />
      {forecast.noted === 0 ? (
        <Card title={said.nothingYet}>
          <p className="mb-4 max-w-prose">{said.nothingYetText}</p>
          <Link href="/today/" className={buttonLook('primary')}>
            {said.toCheckIn}
          </Link>
        </Card>
      ) : (
        <>
          <ForecastCard forecast={forecast} />
          <RecordCard />
          <LinksCard />
        </>
      )}
      <ExperimentsCard />
      <EstimatesCard />
    </>
  )
}
