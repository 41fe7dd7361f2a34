'use client'
import { CircleDot, Timer, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Checkin } from '@sol/contracts/checkins'
import type { Task } from '@sol/contracts/tasks'
import { Card } from '@sol/ui/components/card'
import { Chip } from '@sol/ui/components/chip'
import { Notice } from '@sol/ui/components/notice'
import { TaskRow } from '@sol/ui/components/task-row'
import { openCheckins } from '../../lib/checkin-sheet.ts'
import { inSentence } from '../../lib/in-sentence.ts'
import { clockTime } from '../../lib/time.ts'
import { checkin as said } from '../../words/en/checkin.ts'
import { scale } from '../../words/en/scale.ts'
import { words } from '../../words/words.ts'
import { minutesBetween } from './arc-words.ts'
import type { Happening } from './today-view.ts'
import { useDeleteCheckin } from './use-delete-checkin.ts'

interface HappenedListProps {
  readonly happened: readonly Happening[]
  readonly timeZone: string
  readonly onReopen: (task: Task) => void
}

const wordAt = (value: number, scale: readonly string[]): string =>
  scale[Math.min(scale.length - 1, Math.floor((value / 101) * scale.length))] ?? ''

const checkinWords = ({ checkin }: Extract<Happening, { kind: 'checkin' }>): string =>
  words.today.checkedIn(
    wordAt(checkin.mood, scale.mood),
    wordAt(checkin.energy, scale.energy),
    wordAt(checkin.focus, scale.focus),
  )

const focusWords = ({ session }: Extract<Happening, { kind: 'focus' }>): string => {
  const minutes = minutesBetween(session.startedAt, session.endedAt ?? session.startedAt)
  return session.taskTitle === null
    ? words.today.focused(minutes)
    : words.today.focusedOn(inSentence(session.taskTitle), minutes)
}

interface QuietRowProps {
  readonly icon: ReactNode
  readonly meta: string
  readonly act?: ReactNode
  readonly children: ReactNode
}

/** A row without a tick, in step with those that have one. */
function QuietRow(props: QuietRowProps) {
  return (
    <li className="task-row">
      <span
        aria-hidden="true"
        className="grid h-12 w-11 place-items-center self-start text-muted [&_svg]:size-[22px]"
      >
        {props.icon}
      </span>
      <span className="task-words">{props.children}</span>
      <span className="task-meta">{props.meta}</span>
      {props.act}
    </li>
  )
}

interface RowProps {
  readonly one: Happening
  readonly at: string
  readonly onReopen: (task: Task) => void
  readonly onDelete: (checkin: Checkin) => void
}

function Row({ one, at, onReopen, onDelete }: RowProps) {
  if (one.kind === 'done') {
    const reopen = () => onReopen(one.task)
    return (
      <TaskRow
        title={one.task.title}
        done
        meta={at}
        onToggle={reopen}
        labels={{ start: words.today.start }}
      />
    )
  }
  if (one.kind === 'focus')
    return (
      <QuietRow icon={<Timer />} meta={at}>
        {focusWords(one)}
      </QuietRow>
    )
  const { logged } = one
  const label = said.delete(at)
  const act = logged && (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      onClick={() => onDelete(logged)}
    >
      <X aria-hidden="true" />
    </button>
  )
  return (
    <QuietRow icon={<CircleDot />} meta={at} act={act}>
      {logged ? (
        <button
          type="button"
          className="task-open"
          title={said.sheet.open(at)}
          onClick={() => openCheckins(logged)}
        >
          {checkinWords(one)}
        </button>
      ) : (
        checkinWords(one)
      )}{' '}
      {one.place === 'device' && <Chip>{words.today.savedOnDevice}</Chip>}
    </QuietRow>
  )
}

const keyOf = (one: Happening): string =>
  one.kind === 'done' ? one.task.id : one.kind === 'focus' ? one.session.id : one.checkin.id

/** What got done, focus sessions and check-ins, as one quiet list. */
export function HappenedList({ happened, timeZone, onReopen }: HappenedListProps) {
  const remove = useDeleteCheckin()
  return (
    <Card title={words.today.happenedHeading}>
      {happened.length === 0 && <p className="text-muted">{words.today.happenedEmpty}</p>}
      {remove.error && <Notice tone="problem">{said.notDeleted}</Notice>}
      <ul>
        {happened.map((one) => (
          <Row
            key={keyOf(one)}
            one={one}
            at={clockTime(one.at, timeZone)}
            onReopen={onReopen}
            onDelete={remove.mutate}
          />
        ))}
      </ul>
    </Card>
  )
}
