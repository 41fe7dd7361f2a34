'use client'
import { Card } from '@sol/ui/components/card'
import { Skeleton } from '@sol/ui/components/skeleton'
import { words } from '../../words/words.ts'

export function SettingsSkeleton() {
  return (
    <Card aria-label={words.shell.loading}>
      <Skeleton className="h-96" />
    </Card>
  )
}
