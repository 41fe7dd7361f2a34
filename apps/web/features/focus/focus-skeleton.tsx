'use client'
import { Skeleton } from '@sol/ui/components/skeleton'
import { focus as said } from '../../words/en/focus.ts'
import { words } from '../../words/words.ts'

export function FocusSkeleton() {
  return (
    <div className="grid w-full justify-items-center gap-6">
      <h1 className="text-title font-strong">{said.heading}</h1>
      <div className="focus-dial">
        <p className="sr-only">{words.shell.loading}</p>
      </div>
      <Skeleton className="h-12 w-full max-w-96" />
    </div>
  )
}
