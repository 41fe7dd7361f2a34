'use client'
import { useState, type ReactNode } from 'react'
import type { DayPage } from '@sol/contracts/days'
import type { Today } from '@sol/contracts/today'
import { Button } from '@sol/ui/components/button'
import { Notice } from '@sol/ui/components/notice'
import { Skeleton } from '@sol/ui/components/skeleton'
import { explain } from '../../lib/explain.ts'
import { AppSheet } from '../../lib/react/app-sheet.tsx'
import { useDayPage } from '../../lib/react/use-day-page.ts'
import { useToday } from '../../lib/react/use-today.ts'
import { sheets } from '../../lib/sheets.ts'
import { dayEnds as said } from '../../words/en/day-ends.ts'
import { FitStep } from './fit-step.tsx'
import { MattersStep } from './matters-step.tsx'
import { StepHeading } from './step-heading.tsx'
import { StopStep } from './stop-step.tsx'
import { useMorning } from './use-morning.ts'

const questions = () => [said.stopQuestion, said.mattersQuestion, said.fitQuestion]

interface FlowProps {
  readonly today: Today
  readonly page: DayPage
  readonly day: ReturnType<typeof useDayPage>
}

/** Where the flow stands, and what each way on saves. */
const useSteps = (morning: ReturnType<typeof useMorning>, { day, page }: FlowProps) => {
  const [step, setStep] = useState(0)
  const leaveStep = (isAnswered: boolean) => {
    const savesStop = step === 0 && (isAnswered || morning.isStopSaid) && morning.stop !== page.stopTime
    if (savesStop) day.decide({ stopTime: morning.stop })
    if (step === 1) morning.settle()
  }
  return {
    step,
    go: (by: number) => {
      leaveStep(true)
      setStep(step + by)
    },
    answer: () => {
      leaveStep(false)
      day.decide({ morning: 'answered' })
      sheets.close()
    },
    close: () => {
      leaveStep(false)
      sheets.close()
    },
  }
}

function Frame(props: {
  readonly children: ReactNode
  readonly footer?: ReactNode
  readonly onClose: () => void
}) {
  return (
    <AppSheet title={said.morningTitle} onClose={props.onClose} footer={props.footer}>
      {props.children}
    </AppSheet>
  )
}

function Flow(props: FlowProps) {
  const { today, page, day } = props
  const morning = useMorning(today, page)
  const { step, go, answer, close } = useSteps(morning, props)
  const problem = day.error ?? morning.moving.problem
  const footer = (
    <div className="flex flex-wrap items-center gap-2.5">
      <Button variant="primary" onClick={step === 2 ? answer : () => go(1)}>
        {step === 2 ? said.finishMorning : said.next}
      </Button>
      {step > 0 && <Button onClick={() => go(-1)}>{said.back}</Button>}
      <Button variant="quiet" className="ml-auto" onClick={answer}>
        {said.skipMorning}
      </Button>
    </div>
  )
  return (
    <Frame onClose={close} footer={footer}>
      {step === 0 && <p className="mb-4 text-muted">{said.morningHint}</p>}
      <StepHeading key={step} step={step + 1} question={questions()[step] ?? ''} />
      {problem && (
        <Notice tone="problem" className="mb-4">
          {explain(problem)}
        </Notice>
      )}
      {step === 0 && (
        <StopStep
          stop={morning.stop}
          usual={morning.usualStop}
          hasUsual={page.usualStopTime !== null}
          wall={morning.wall}
          onStop={morning.setStop}
        />
      )}
      {step === 1 && (
        <MattersStep
          open={morning.open}
          chosen={morning.chosen}
          onChosen={morning.choose}
          onKept={morning.kept}
        />
      )}
      {step === 2 && (
        <FitStep
          day={today.day}
          open={morning.open}
          chosen={morning.chosen}
          fit={morning.fit}
          capacity={morning.capacity}
          onCapacity={morning.setCapacity}
          onNotToday={morning.moving.notToday}
          onShelf={morning.moving.shelve}
          onSpread={morning.moving.spread}
        />
      )}
    </Frame>
  )
}

/** The page of the day, with what was used last already in the field. */
function WithPage({ today }: { readonly today: Today }) {
  const day = useDayPage(today.day)
  if (!day.page)
    return (
      <Frame onClose={sheets.close}>
        {day.error ? <Notice tone="problem">{explain(day.error)}</Notice> : <Skeleton lines={4} />}
      </Frame>
    )
  return <Flow today={today} page={day.page} day={day} />
}

/** The start of the day: three questions, each skippable, all of them at once too. */
export function MorningSheet() {
  const { data: today } = useToday()
  if (today) return <WithPage today={today} />
  return (
    <Frame onClose={sheets.close}>
      <Skeleton lines={4} />
    </Frame>
  )
}
