'use client'
import { Card } from '@sol/ui/components/card'
import { Skeleton } from '@sol/ui/components/skeleton'
import { words } from '../../words/words.ts'
import { TodayFrame } from './today-frame.tsx'

/** The room of the check-in, also while its code is on its way. */
export function CheckinSkeleton() {
  return (
    <Card aria-label={words.shell.loading}>
      <Skeleton className="aspect-[1.75] phone:aspect-[2.6] wide:aspect-[1.75]" />
      <Skeleton className="mt-5 h-24" />
    </Card>
  )
}

/** The room of the one thing. */
export function LeadSkeleton() {
  return (
    <Card aria-label={words.shell.loading} className="min-h-[13.5rem]">
      <Skeleton lines={1} className="max-w-40" />
      <Skeleton className="mt-4 h-8 max-w-md" />
      <Skeleton className="mt-10 h-12 w-32" />
    </Card>
  )
}

/** The room of the lists, also while their code is on its way. */
export function ListsSkeleton() {
  return (
    <Card aria-label={words.shell.loading}>
      <Skeleton lines={5} />
    </Card>
  )
}

/** The room of Today while it is on its way. */
export function TodaySkeleton() {
  return (
    <TodayFrame
      header={
        <>
          <h1 className="text-title font-strong">{words.titles.today}</h1>
          <p className="sr-only">{words.shell.loading}</p>
        </>
      }
      arc={<div data-slot="sun-arc" className="sun-arc" aria-hidden="true" />}
      lead={<LeadSkeleton />}
      lists={<ListsSkeleton />}
      checkin={<CheckinSkeleton />}
      sol={
        <Card aria-label={words.shell.loading}>
          <Skeleton lines={2} />
        </Card>
      }
    />
  )
}
