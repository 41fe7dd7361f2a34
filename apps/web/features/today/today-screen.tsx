'use client'
import { lazy, Suspense, type ReactNode } from 'react'
import type { Task } from '@sol/contracts/tasks'
import type { Today } from '@sol/contracts/today'
import { Card } from '@sol/ui/components/card'
import { Notice } from '@sol/ui/components/notice'
import { SolSays } from '@sol/ui/components/sol-says'
import { explain } from '../../lib/explain.ts'
import { useOutboxView } from '../../lib/react/outbox-context.tsx'
import { useNow } from '../../lib/react/use-now.ts'
import { serverTime } from '../../lib/server-clock.ts'
import { minute } from '../../lib/time.ts'
import { words } from '../../words/words.ts'
import { nextMeta } from './arc-words.ts'
import { RestWhenAsked } from '../../lib/react/rest-when-asked.tsx'
import { DayPicture, DayViewButton } from './day-picture.tsx'
import { NextThing, NothingOpen } from './next-thing.tsx'
import { solLine } from './sol-line.ts'
import { TodayFrame } from './today-frame.tsx'
import { TodayHeader } from './today-header.tsx'
import { LeadSkeleton, ListsSkeleton } from './today-skeleton.tsx'
import { skippedAfter, todayView, type TodayView } from './today-view.ts'
import { useDayActs } from './use-day-acts.ts'
import { useSkipped } from './use-skipped.ts'
import { useTodayActs } from './use-today-acts.ts'

const ArrivalCard = lazy(async () => ({ default: (await import('./arrival-card.tsx')).ArrivalCard }))
const ShelfNote = lazy(async () => ({ default: (await import('./shelf-note.tsx')).ShelfNote }))
const RunningFocus = lazy(async () => ({ default: (await import('./running-focus.tsx')).RunningFocus }))
/** The lists stand below the one thing; their room is kept until they are there. */
const OpenList = lazy(async () => ({ default: (await import('./open-list.tsx')).OpenList }))
const HappenedList = lazy(async () => ({ default: (await import('./happened-list.tsx')).HappenedList }))

export interface Slots {
  /** Thoughts that need their person, above everything. */
  readonly notices: ReactNode
  readonly checkin: ReactNode
  /** What makes a start easier, for the next thing. */
  readonly helps?: (task: Task) => ReactNode
}

/** The one thing: what runs, what a return offers, what is next, or nothing. */
function Lead({ today, now, view, acts, day, onSkip, helps }: LeadProps) {
  const { running, next, others } = view
  const offered = today.open.find(({ id }) => id === today.arrival?.taskId)
  if (running)
    return (
      <Suspense fallback={<LeadSkeleton />}>
        <RunningFocus session={running} timeZone={today.timeZone} />
      </Suspense>
    )
  if (today.arrival)
    return (
      <Suspense>
        <ArrivalCard
          task={offered}
          isBusy={day.isBusy}
          onStart={acts.start}
          onShow={() => day.arrive('show')}
          onGoOn={() => day.arrive('one')}
        />
      </Suspense>
    )
  if (!next) return <NothingOpen />
  return (
    <NextThing
      next={next}
      meta={nextMeta(next.task, today, now)}
      isOnlyOne={others.length === 0}
      onStart={acts.start}
      onComplete={acts.complete}
      onSkip={({ id }) => onSkip(id)}
      onNotToday={day.notToday}
      helps={helps?.(next.task)}
    />
  )
}

interface LeadProps {
  readonly today: Today
  readonly now: number
  readonly view: TodayView
  readonly acts: ReturnType<typeof useTodayActs>
  readonly day: ReturnType<typeof useDayActs>
  readonly onSkip: (id: string) => void
  readonly helps: Slots['helps']
}

export function TodayScreen({ today, notices, checkin, helps }: Slots & { readonly today: Today }) {
  const now = serverTime(useNow(minute))
  const outbox = useOutboxView()
  const [skipped, setSkipped] = useSkipped(today.day)
  const acts = useTodayActs()
  const day = useDayActs()
  const view = todayView(today, outbox, skipped)
  const open = [...(view.next ? [view.next] : []), ...view.others].map(({ task }) => task.id)
  const problem = acts.problem ?? day.problem
  const rest = (
    <Suspense fallback={<ListsSkeleton />}>
      <OpenList
        others={view.others}
        carriedIds={today.carriedIds}
        onComplete={acts.complete}
        onStart={acts.start}
        onClear={day.clear}
        onSpread={day.spread}
      />
      <HappenedList happened={view.happened} timeZone={today.timeZone} onReopen={acts.reopen} />
    </Suspense>
  )
  return (
    <TodayFrame
      header={<TodayHeader today={today} now={now} view={<DayViewButton />} />}
      arc={<DayPicture today={today} now={now} />}
      lead={
        <>
          {notices}
          {problem && <Notice tone="problem">{explain(problem)}</Notice>}
          <Lead
            {...{ today, now, view, acts, day, helps }}
            onSkip={(id) => setSkipped(skippedAfter(skipped, id, open))}
          />
          {today.shelvedToday.length > 0 && (
            <Suspense>
              <ShelfNote shelved={today.shelvedToday} onBringBack={day.bringBack} />
            </Suspense>
          )}
        </>
      }
      lists={today.arrival && !view.running ? null : <RestWhenAsked>{rest}</RestWhenAsked>}
      checkin={checkin}
      sol={
        <Card as="aside" aria-label={words.sol.by}>
          <SolSays footnote={words.sol.by}>{solLine(today, now)}</SolSays>
        </Card>
      }
    />
  )
}
