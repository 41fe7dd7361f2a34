'use client'
import type { ReactNode } from 'react'
import type { Today } from '@sol/contracts/today'
import { Button } from '@sol/ui/components/button'
import { Card } from '@sol/ui/components/card'
import { Notice } from '@sol/ui/components/notice'
import { SolSays } from '@sol/ui/components/sol-says'
import { explain } from '../../lib/explain.ts'
import { useOutboxView } from '../../lib/react/outbox-context.tsx'
import { useNow } from '../../lib/react/use-now.ts'
import { useToday } from '../../lib/react/use-today.ts'
import { serverTime } from '../../lib/server-clock.ts'
import { minute } from '../../lib/time.ts'
import { words } from '../../words/words.ts'
import { nextMeta } from './arc-words.ts'
import { DayArc } from './day-arc.tsx'
import { HappenedList } from './happened-list.tsx'
import { NextThing, NothingOpen } from './next-thing.tsx'
import { OpenList } from './open-list.tsx'
import { RunningFocus } from './running-focus.tsx'
import { solLine } from './sol-line.ts'
import { TodayFrame } from './today-frame.tsx'
import { TodayHeader } from './today-header.tsx'
import { TodaySkeleton } from './today-skeleton.tsx'
import { skippedAfter, todayView } from './today-view.ts'
import { useSkipped } from './use-skipped.ts'
import { useTodayActs } from './use-today-acts.ts'

interface Slots {
  /** Thoughts that need their person, above everything. */
  readonly notices: ReactNode
  readonly checkin: ReactNode
}

export function TodayScreen(slots: Slots) {
  const { data: today, error, refetch } = useToday()
  if (today) return <LoadedToday today={today} {...slots} />
  if (!error) return <TodaySkeleton />
  const again = <Button onClick={() => void refetch()}>{words.shell.tryAgain}</Button>
  return (
    <Notice tone="problem" action={again}>
      {words.today.loadProblem} {explain(error)}
    </Notice>
  )
}

function LoadedToday({ today, notices, checkin }: Slots & { readonly today: Today }) {
  const now = serverTime(useNow(minute))
  const outbox = useOutboxView()
  const [skipped, setSkipped] = useSkipped(today.day)
  const acts = useTodayActs()
  const { running, next, others, happened } = todayView(today, outbox, skipped)
  const open = [...(next ? [next] : []), ...others]
  const skip = (id: string) => {
    setSkipped(
      skippedAfter(
        skipped,
        id,
        open.map(({ task }) => task.id),
      ),
    )
  }
  return (
    <TodayFrame
      header={<TodayHeader today={today} now={now} />}
      arc={<DayArc today={today} now={now} />}
      lead={
        <>
          {notices}
          {acts.problem && <Notice tone="problem">{explain(acts.problem)}</Notice>}
          {running && <RunningFocus session={running} timeZone={today.timeZone} />}
          {next && (
            <NextThing
              next={next}
              meta={nextMeta(next.task, today, now)}
              isOnlyOne={others.length === 0}
              isStarting={acts.isStarting}
              onStart={acts.start}
              onComplete={acts.complete}
              onSkip={({ id }) => skip(id)}
            />
          )}
          {!running && !next && <NothingOpen />}
        </>
      }
      lists={
        <>
          <OpenList others={others} onComplete={acts.complete} onStart={acts.start} />
          <HappenedList happened={happened} timeZone={today.timeZone} onReopen={acts.reopen} />
        </>
      }
      checkin={checkin}
      sol={
        <Card as="aside" aria-label={words.sol.by}>
          <SolSays footnote={words.sol.by}>{solLine(today, now)}</SolSays>
        </Card>
      }
    />
  )
}
