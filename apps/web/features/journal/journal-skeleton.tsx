import { Card } from '@sol/ui/components/card'
import { Skeleton } from '@sol/ui/components/skeleton'
import { journal as words } from '../../words/en/journal.ts'

export function JournalSkeleton() {
  return (
    <Card aria-label={words.loading}>
      <div className="grid gap-7 py-3">
        {Array.from({ length: 5 }, (_, line) => (
          <Skeleton key={line} lines={2} />
        ))}
      </div>
    </Card>
  )
}
