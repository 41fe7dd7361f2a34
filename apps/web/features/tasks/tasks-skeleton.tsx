import { Card } from '@sol/ui/components/card'
import { Skeleton } from '@sol/ui/components/skeleton'
import { tasks as words } from '../../words/en/tasks.ts'

export function TasksSkeleton() {
  return (
    <Card aria-label={words.loading}>
      <div className="grid gap-7 py-3">
        {Array.from({ length: 8 }, (_, line) => (
          <Skeleton key={line} lines={1} />
        ))}
      </div>
    </Card>
  )
}
