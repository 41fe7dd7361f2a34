'use client'
import { Card } from '@sol/ui/components/card'
import { insights as said } from '../../words/en/insights.ts'
import { useEstimates } from './use-insights.ts'

const example = 30

/** The estimate and what it usually becomes, as two lengths under the sentence that says both. */
function Lengths({ usual }: { readonly usual: number }) {
  const longest = Math.max(1, usual)
  return (
    <div aria-hidden="true" className="mt-3 grid max-w-sm gap-1.5">
      <div className="h-1.5 rounded-chip bg-veil-strong" style={{ width: `${100 / longest}%` }} />
      <div className="h-1.5 rounded-chip bg-focus" style={{ width: `${(100 * usual) / longest}%` }} />
    </div>
  )
}

export function EstimatesCard() {
  const { data } = useEstimates()
  if (!data) return null
  const sentence = (name: string, usual: number, tasks: number) =>
    said.estimate(name, example, Math.round(example * usual), tasks)
  const { overall } = data
  return (
    <Card title={said.estimates}>
      {overall ? (
        <>
          <p className="text-lead">{sentence('', overall.usual, overall.tasks)}</p>
          <Lengths usual={overall.usual} />
        </>
      ) : (
        <p className="text-muted">{said.estimatesNothing(data.tasksNeeded)}</p>
      )}
      <ul className="mt-3 empty:mt-0">
        {data.categories.map(({ kind, key, name, usual, tasks }) => (
          <li key={`${kind} ${key}`} className="mt-1 break-words text-muted">
            {sentence(name, usual, tasks)}
          </li>
        ))}
      </ul>
    </Card>
  )
}
