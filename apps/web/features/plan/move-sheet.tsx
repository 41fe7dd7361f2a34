'use client'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CallResult } from '@sol/contracts/endpoint'
import type { whatCanMove as contract } from '@sol/contracts/plan'
import { Button } from '@sol/ui/components/button'
import { Notice } from '@sol/ui/components/notice'
import { Skeleton } from '@sol/ui/components/skeleton'
import { call } from '../../lib/client.ts'
import { explain } from '../../lib/explain.ts'
import { whatCanMove } from '../../lib/operations.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import { AppSheet } from '../../lib/react/app-sheet.tsx'
import { shortDay } from '../../lib/time.ts'
import { plan as words } from '../../words/en/plan.ts'
import { tasks as taskWords } from '../../words/en/tasks.ts'
import type { BlockActs } from './use-block-acts.ts'

type Answer = CallResult<typeof contract>
type Offer = Answer['offers'][number]

const keyOf = ({ kind, id }: Offer) => `${kind} ${id}`

interface OffersProps {
  readonly answer: Answer
  readonly chosen: ReadonlySet<string>
  readonly onChange: (chosen: ReadonlySet<string>) => void
}

function Offers({ answer, chosen, onChange }: OffersProps) {
  const toggle = (key: string) => {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    onChange(next)
  }
  return (
    <ul className="grid">
      {answer.offers.map((offer) => (
        <li key={keyOf(offer)}>
          <label className="plan-offer">
            <input type="checkbox" checked={chosen.has(keyOf(offer))} onChange={() => toggle(keyOf(offer))} />
            <span className="min-w-0 flex-1 wrap-anywhere">
              {words.moveTo(offer.title, shortDay(offer.toDay, false))}
            </span>
            <span className="text-small text-muted">{taskWords.estimate(offer.minutes)}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}

interface MoveSheetProps {
  readonly day: string
  readonly acts: BlockActs
  readonly onClose: () => void
}

/** "What can move?": an offer, chosen by the person, done as one change. */
export function MoveSheet({ day, acts, onClose }: MoveSheetProps) {
  const { data: answer, error } = useQuery({
    queryKey: [...queryKeys.plan, 'movable', day],
    queryFn: ({ signal }) => call(whatCanMove, { query: { day } }, { signal }),
    staleTime: 0,
  })
  const [own, setOwn] = useState<ReadonlySet<string>>()
  const suggested = new Set(answer?.offers.filter((offer) => offer.suggested).map(keyOf))
  const chosen = own ?? suggested
  const moves = answer?.offers.filter((offer) => chosen.has(keyOf(offer))) ?? []
  const intro = answer && (answer.overMinutes > 0 ? words.moveIntro : words.moveFits)
  const move = () => {
    acts.move(moves.map(({ kind, id, toDay }) => ({ kind, id, toDay })))
    onClose()
  }
  return (
    <AppSheet
      title={words.whatCanMoveOn(shortDay(day, false))}
      onClose={onClose}
      footer={
        moves.length > 0 && (
          <Button variant="primary" onClick={move}>
            {words.moveChosen(moves.length)}
          </Button>
        )
      }
    >
      {error && <Notice tone="problem">{explain(error)}</Notice>}
      {!answer && !error && <Skeleton lines={6} />}
      {answer && (
        <div className="grid gap-4">
          <p className="text-muted">{answer.offers.length > 0 ? intro : words.nothingMoves}</p>
          <Offers answer={answer} chosen={chosen} onChange={setOwn} />
        </div>
      )}
    </AppSheet>
  )
}
