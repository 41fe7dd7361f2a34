import { Card } from '@sol/ui/components/card'
import { Skeleton } from '@sol/ui/components/skeleton'
import { plan as words } from '../../words/en/plan.ts'

/** Keeps the room of the calendar while it arrives. */
export function PlanSkeleton() {
  return (
    <Card aria-label={words.loading}>
      <Skeleton className="h-[70dvh]" />
    </Card>
  )
}
