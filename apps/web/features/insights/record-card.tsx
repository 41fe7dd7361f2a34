'use client'
import type { Kept, OutcomeRecord } from '@sol/contracts/insights'
import { Card } from '@sol/ui/components/card'
import { Skeleton } from '@sol/ui/components/skeleton'
import { dayAndTime } from '../../lib/time.ts'
import { insights as said } from '../../words/en/insights.ts'
import { AsTable } from './as-table.tsx'
import { useTrackRecord } from './use-insights.ts'

/** One mark for each forecast that met a check-in: filled or a ring, so that no colour is needed. */
function Marks({ outcome, latest }: { readonly outcome: string; readonly latest: readonly Kept[] }) {
  const step = 14
  return (
    <svg
      role="img"
      aria-label={said.recordPicture(outcome)}
      viewBox={`0 0 ${Math.max(1, latest.length) * step} ${step}`}
      style={{ maxWidth: latest.length * step }}
      className="mt-2 w-full text-done"
    >
      {latest.map(({ forAt, isRight }, index) => (
        <circle
          key={forAt}
          cx={index * step + step / 2}
          cy={step / 2}
          r="4"
          fill={isRight ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.5"
        />
      ))}
    </svg>
  )
}

interface OneProps {
  readonly record: OutcomeRecord
  readonly latest: readonly Kept[]
  readonly timeZone: string
}

function OneRecord({ record: { outcome, right, scored, betterThanUsual }, latest, timeZone }: OneProps) {
  const name = said.outcomes[outcome]
  const rows = [...latest].reverse().map((one) => {
    return [
      one.forAt,
      dayAndTime(Date.parse(one.forAt), timeZone),
      `${String(Math.round(one.low))}–${String(Math.round(one.high))}, ${said.thirds[one.predicted]}`,
      String(one.noted),
    ] as const
  })
  return (
    <li className="border-t border-line py-3 first:border-t-0 first:pt-0">
      <p>
        {said.right(name, right, scored)} <span className="text-muted">{said.verdict[betterThanUsual]}</span>
      </p>
      <Marks outcome={name} latest={latest} />
      <AsTable columns={[said.when, said.said, said.noted]} rows={rows} />
    </li>
  )
}

/** The forecast's own record: what was said beforehand against what was noted. */
export function RecordCard({ timeZone }: { readonly timeZone: string }) {
  const { data } = useTrackRecord()
  const outcomes = data?.outcomes.filter(({ scored }) => scored > 0) ?? []
  return (
    <Card title={said.record}>
      {!data && <Skeleton lines={3} />}
      {data && outcomes.length === 0 && <p>{said.recordNothing}</p>}
      <ul>
        {outcomes.map((record) => (
          <OneRecord
            key={record.outcome}
            record={record}
            timeZone={timeZone}
            latest={data?.latest.filter(({ outcome }) => outcome === record.outcome) ?? []}
          />
        ))}
      </ul>
      {outcomes.length > 0 && (
        <p className="mt-2 text-small text-muted">
          {said.recordHint} {said.recordKey}
        </p>
      )}
    </Card>
  )
}
