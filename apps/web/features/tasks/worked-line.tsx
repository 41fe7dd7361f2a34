'use client'
import { useQuery } from '@tanstack/react-query'
import type { Task } from '@sol/contracts/tasks'
import { call } from '../../lib/client.ts'
import { taskFocus } from '../../lib/operations.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import { minute, minutesDown } from '../../lib/time.ts'
import { task as words } from '../../words/en/tasks.ts'

/** What was planned and what it came to, side by side: a number, not a verdict. And where it was left. */
export function WorkedLine({ task }: { readonly task: Task }) {
  const { data } = useQuery({
    queryKey: [...queryKeys.worked, task.id],
    queryFn: ({ signal }) => call(taskFocus, { params: { id: task.id } }, { signal }),
  })
  if (!data || data.sessions === 0) return null
  const soFar = minutesDown((data.workedSeconds / 60) * minute)
  const planned = task.estimateMinutes
  return (
    <div className="grid gap-1 text-muted">
      <p>{planned === null ? words.soFar(soFar) : words.plannedAndSoFar(planned, soFar)}</p>
      {data.wasAt !== null && <p className="wrap-anywhere">{words.wasAt(data.wasAt)}</p>}
    </div>
  )
}
