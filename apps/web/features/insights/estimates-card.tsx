'use client'
import { Card } from '@sol/ui/components/card'
import { insights as said } from '../../words/en/insights.ts'
import { useEstimates } from './use-insights.ts'

const example = 30

export function EstimatesCard() {
  const { data } = useEstimates()
  if (!data) return null
  const sentence = (name: string, usual: number, tasks: number) =>
    said.estimate(name, example, Math.round(example * usual), tasks)
  return (
    <Card title={said.estimates}>
      {data.overall ? (
        <p>{sentence('', data.overall.usual, data.overall.tasks)}</p>
      ) : (
        <p className="text-muted">{said.estimatesNothing(data.tasksNeeded)}</p>
      )}
      {data.categories.map(({ kind, key, name, usual, tasks }) => (
        <p key={`${kind} ${key}`} className="mt-1 text-muted">
          {sentence(name, usual, tasks)}
        </p>
      ))}
    </Card>
  )
}
