'use client'
import { Minus, Plus } from 'lucide-react'
import type { Task } from '@sol/contracts/tasks'
import { Button } from '@sol/ui/components/button'
import { ChoiceButton } from '@sol/ui/components/choice-button'
import { weekday } from '../../lib/time.ts'
import { dayEnds as said } from '../../words/en/day-ends.ts'
import { words } from '../../words/words.ts'
import { FilledLine } from './filled-line.tsx'
import { minutesOf, type Fit } from './fit.ts'

interface FitStepProps {
  readonly day: string
  readonly open: readonly Task[]
  readonly chosen: readonly string[]
  readonly fit: Fit
  /** What the settings say for this weekday, in minutes. */
  readonly capacity: number
  readonly onCapacity: (minutes: number) => void
  readonly onNotToday: (task: Task) => void
  readonly onShelf: (task: Task) => void
  readonly onSpread: () => void
}

function Words({ fit }: { readonly fit: Fit }) {
  const rest = fit.holds - fit.planned
  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap justify-between gap-x-6 font-medium">
        <span>{said.planned(fit.planned)}</span>
        <span>{said.holds(fit.holds)}</span>
      </p>
      <p className="text-muted">
        {fit.over > 0 ? said.over(fit.over) : rest > 0 ? said.free(rest) : said.exactly} {said.estimates}
      </p>
    </div>
  )
}

function Capacity({ day, capacity, onCapacity }: Pick<FitStepProps, 'day' | 'capacity' | 'onCapacity'>) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <p className="min-w-0 flex-1 basis-48 text-muted">
        {said.capacity(weekday(day))}:{' '}
        <span className="text-foreground">{words.today.estimate(capacity)}</span>
      </p>
      <button
        type="button"
        className="icon-button"
        aria-label={said.capacityLess}
        title={said.capacityLess}
        disabled={capacity <= 0}
        onClick={() => onCapacity(capacity - 30)}
      >
        <Minus aria-hidden="true" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={said.capacityMore}
        title={said.capacityMore}
        disabled={capacity >= 1440}
        onClick={() => onCapacity(capacity + 30)}
      >
        <Plus aria-hidden="true" />
      </button>
    </div>
  )
}

function CanMove({
  task,
  onNotToday,
  onShelf,
}: Pick<FitStepProps, 'onNotToday' | 'onShelf'> & { readonly task: Task }) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-2 first:border-0">
      <span className="min-w-0 flex-1 basis-44 wrap-anywhere">
        {task.title} <span className="text-small text-muted">{words.today.estimate(minutesOf(task))}</span>
      </span>
      <span className="flex gap-2">
        <ChoiceButton aria-label={said.notToday(task.title)} onClick={() => onNotToday(task)}>
          {words.today.notToday}
        </ChoiceButton>
        <ChoiceButton aria-label={said.toShelf(task.title)} onClick={() => onShelf(task)}>
          {said.shelf}
        </ChoiceButton>
      </span>
    </li>
  )
}

/** "Does it fit?" A length and its words; what is more than the day holds is information. */
export function FitStep(props: FitStepProps) {
  const { open, chosen, fit, onSpread } = props
  const movable = open.filter(({ id, pinned }) => !chosen.includes(id) && !pinned)
  return (
    <div className="grid gap-5">
      <div className="grid gap-3">
        <FilledLine within={fit.within} spill={fit.spill} edge={fit.edge} tone="planned" />
        <Words fit={fit} />
      </div>
      <Capacity {...props} />
      {fit.over > 0 && movable.length > 0 && (
        <section aria-labelledby="what-moves" className="grid gap-2">
          <h3 id="what-moves" className="font-medium">
            {said.whatMoves}
          </h3>
          <Button variant="secondary" className="justify-self-start" onClick={onSpread}>
            {words.today.spreadOut}
          </Button>
          <ul>
            {movable.map((task) => (
              <CanMove key={task.id} task={task} {...props} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
