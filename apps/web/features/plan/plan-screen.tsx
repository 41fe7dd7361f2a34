'use client'
import { lazy, Suspense, useDeferredValue, useMemo, useState } from 'react'
import { Button } from '@sol/ui/components/button'
import { Notice } from '@sol/ui/components/notice'
import { explain } from '../../lib/explain.ts'
import { useCommand } from '../../lib/react/use-command.ts'
import { useSettings } from '../../lib/react/use-settings.ts'
import { useShortcut } from '../../lib/react/use-shortcut.ts'
import { useToday } from '../../lib/react/use-today.ts'
import { commands } from '../../lib/commands.ts'
import { plan as words } from '../../words/en/plan.ts'
import { words as everywhere } from '../../words/words.ts'
import { lengthOf, rangeOf, type View } from './plan-days.ts'
import { PlanSkeleton } from './plan-skeleton.tsx'
import { PlanToolbar } from './plan-toolbar.tsx'
import type { Opened } from './opened.ts'
import { useBlockActs } from './use-block-acts.ts'
import { usePlan } from './use-plan.ts'
import { useIsWide } from './use-is-wide.ts'

const PlanCalendar = lazy(async () => ({ default: (await import('./plan-calendar.tsx')).PlanCalendar }))
const DayList = lazy(async () => ({ default: (await import('./day-list.tsx')).DayList }))
const Backlog = lazy(async () => ({ default: (await import('./backlog.tsx')).Backlog }))
const OpenedSheet = lazy(async () => ({ default: (await import('./opened-sheet.tsx')).OpenedSheet }))

/** What is shown first: one day where there is little room or little is asked for. */
const firstView = (level: string, isWide: boolean): View => {
  if (!isWide || level === 'scattered') return 'day'
  return level === 'deep' ? 'week' : 'three'
}

const useChoice = () => {
  const { level } = useSettings()
  const isWide = useIsWide()
  const [chosen, setChosen] = useState<View>()
  const [asList, setAsList] = useState<boolean>()
  const view = isWide ? (chosen ?? firstView(level, isWide)) : 'day'
  return {
    view,
    setView: setChosen,
    isList: asList ?? level === 'scattered',
    setList: setAsList,
    isWide,
    level,
  }
}

function LoadProblem({ error, onAgain }: { readonly error: Error; readonly onAgain: () => void }) {
  return (
    <Notice tone="problem" action={<Button onClick={onAgain}>{everywhere.shell.tryAgain}</Button>}>
      {words.loadProblem} {explain(error)}
    </Notice>
  )
}

/** The days as they are planned: the calendar or the list, what has no time yet beside it. */
export function PlanScreen() {
  const today = useToday().data?.day
  return today ? <PlanOf today={today} /> : <PlanSkeleton />
}

function PlanOf({ today }: { readonly today: string }) {
  const { view, setView, isList, setList, isWide, level } = useChoice()
  const [day, setDay] = useState(today)
  const [opened, setOpened] = useState<Opened>()
  const Body = isList ? DayList : PlanCalendar
  const range = rangeOf(view, day)
  const { data: plan, error, refetch } = usePlan(range)
  const { acts, problem } = useBlockActs()
  const open = () => setOpened({ sheet: 'new', place: undefined, task: undefined })
  useCommand('newBlock', open)
  useShortcut('n', () => commands.run('newBlock'))
  const { from } = range
  // A press is answered first: hundreds of blocks are drawn after it, and only when they differ.
  const shown = useDeferredValue(useMemo(() => ({ plan, from, days: lengthOf[view] }), [plan, from, view]))
  return (
    <div className="grid gap-4">
      <PlanToolbar
        {...{ view, day, today, range, isList, isWide }}
        onView={setView}
        onDay={setDay}
        onList={setList}
        onNew={open}
      />
      {problem && <Notice tone="problem">{explain(problem)}</Notice>}
      {error && !plan && <LoadProblem error={error} onAgain={() => void refetch()} />}
      {plan?.more && <Notice tone="info">{words.more}</Notice>}
      <div className="grid items-start gap-5 broad:grid-cols-[17rem_minmax(0,1fr)]">
        {(level !== 'scattered' || isList) && (
          <Suspense fallback={<div />}>
            <Backlog plan={plan} onOpen={setOpened} isAside={level === 'scattered'} />
          </Suspense>
        )}
        <div className="min-w-0 max-broad:order-first">
          <Suspense fallback={<PlanSkeleton />}>
            {!shown.plan && !error && <PlanSkeleton />}
            {shown.plan && <Body {...shown} plan={shown.plan} acts={acts} onOpen={setOpened} />}
          </Suspense>
        </div>
      </div>
      <Suspense>
        {opened && plan && (
          <OpenedSheet
            opened={opened}
            plan={plan}
            day={day}
            acts={acts}
            onClose={() => setOpened(undefined)}
          />
        )}
      </Suspense>
    </div>
  )
}
