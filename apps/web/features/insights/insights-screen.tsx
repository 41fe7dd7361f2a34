'use client'
import Link from 'next/link'
import { lazy, Suspense, useState } from 'react'
import { Button, buttonLook } from '@sol/ui/components/button'
import { Card } from '@sol/ui/components/card'
import { Notice } from '@sol/ui/components/notice'
import { Skeleton } from '@sol/ui/components/skeleton'
import { explain } from '../../lib/explain.ts'
import { RestWhenAsked } from '../../lib/react/rest-when-asked.tsx'
import { insights as said } from '../../words/en/insights.ts'
import { words } from '../../words/words.ts'
import type { Draft } from './experiment-form.tsx'
import { ForecastCard } from './forecast-card.tsx'
import { useForecast } from './use-insights.ts'

/** What stands below the first card arrives after it. */
const RecordCard = lazy(async () => ({ default: (await import('./record-card.tsx')).RecordCard }))
const LinksCard = lazy(async () => ({ default: (await import('./links-card.tsx')).LinksCard }))
const ExperimentsCard = lazy(async () => ({
  default: (await import('./experiments-card.tsx')).ExperimentsCard,
}))
const EstimatesCard = lazy(async () => ({ default: (await import('./estimates-card.tsx')).EstimatesCard }))

function Heading() {
  return (
    <h1 tabIndex={-1} className="text-title font-strong outline-none">
      {said.heading}
    </h1>
  )
}

function Newcomer() {
  return (
    <Card title={said.nothingYet}>
      <p className="mb-4 max-w-prose text-lead">{said.nothingYetText}</p>
      <Link href="/today/" className={buttonLook('primary')}>
        {said.toCheckIn}
      </Link>
    </Card>
  )
}

/** Sentences first, drawings second. Before anything was noted: what one check-in gives. */
export function InsightsScreen() {
  const [draft, setDraft] = useState<Draft>()
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
  const isNew = forecast.noted === 0
  return (
    <>
      <Heading />
      {isNew ? <Newcomer /> : <ForecastCard forecast={forecast} />}
      <RestWhenAsked>
        <Suspense fallback={<Skeleton lines={12} />}>
          {!isNew && (
            <>
              <RecordCard timeZone={forecast.timeZone} />
              <LinksCard onTryOut={setDraft} />
            </>
          )}
          <ExperimentsCard draft={draft} setDraft={setDraft} />
          <EstimatesCard />
        </Suspense>
      </RestWhenAsked>
    </>
  )
}
