'use client'
import { Card } from '@sol/ui/components/card'
import { Skeleton } from '@sol/ui/components/skeleton'
import { insights as said } from '../../words/en/insights.ts'
import { useTrackRecord } from './use-insights.ts'

/** The forecast's own record: what was said beforehand against what was noted. */
export function RecordCard() {
  const { data } = useTrackRecord()
  const outcomes = data?.outcomes.filter(({ scored }) => scored > 0) ?? []
  return (
    <Card title={said.record}>
      {!data && <Skeleton lines={3} />}
      {data && outcomes.length === 0 && <p>{said.recordNothing}</p>}
      {outcomes.map(({ outcome, right, scored, betterThanUsual }) => (
        <p key={outcome} className="mt-1">
          {said.right(said.outcomes[outcome], right, scored)}{' '}
          <span className="text-muted">{said.verdict[betterThanUsual]}</span>
        </p>
      ))}
      {outcomes.length > 0 && <p className="mt-3 text-small text-muted">{said.recordHint}</p>}
    </Card>
  )
}
