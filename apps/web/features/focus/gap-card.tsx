'use client'
import { useState } from 'react'
import { Button } from '@sol/ui/components/button'
import { SelectField } from '@sol/ui/components/select-field'
import { usePerson } from '../../lib/react/session-context.tsx'
import { useToday } from '../../lib/react/use-today.ts'
import { clockTime, minutesDown } from '../../lib/time.ts'
import { focus as said } from '../../words/en/focus.ts'
import type { Gap } from './focus-gap.ts'
import type { SessionActs } from './use-session-acts.ts'

interface GapCardProps {
  readonly gap: Gap
  readonly acts: SessionActs
  /** It was answered. */
  readonly onAnswer: () => void
}

function WhichTask({ gap, acts, onAnswer }: GapCardProps) {
  const { data: today } = useToday()
  const open = today?.open ?? []
  const [chosen, choose] = useState('')
  const options = [
    { value: '', label: said.gapNone },
    ...open.map(({ id, title }) => ({ value: id, label: title })),
  ]
  const answer = () => {
    acts.gapOn(
      gap,
      open.find(({ id }) => id === chosen),
    )
    onAnswer()
  }
  return (
    <div className="grid gap-3">
      <SelectField
        label={said.gapWhich}
        options={options}
        value={chosen}
        onChange={({ target: { value } }) => choose(value)}
      />
      <Button className="justify-self-start" onClick={answer}>
        {said.keep}
      </Button>
    </div>
  )
}

/** Time that may not have been work, offered back once. Every answer is as good as the others. */
export function GapCard({ gap, acts, onAnswer }: GapCardProps) {
  const { timeZone } = usePerson()
  const [asksWhich, askWhich] = useState(false)
  const at = (moment: number) => clockTime(moment, timeZone)
  const answer = (was?: 'break' | 'pause') => () => {
    if (was) acts.answerGap(gap, was)
    onAnswer()
  }
  return (
    <section
      aria-label={said.gapHeading(at(gap.from), at(gap.to))}
      className="grid w-full max-w-xl gap-3 rounded-card border border-line-strong bg-surface-solid p-5"
    >
      <div role="status">
        <h2 className="font-strong">{said.gapHeading(at(gap.from), at(gap.to))}</h2>
        <p className="text-muted">{said.gapText(minutesDown(gap.to - gap.from))}</p>
      </div>
      {asksWhich ? (
        <WhichTask {...{ gap, acts, onAnswer }} />
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button onClick={answer()}>{said.gapThis}</Button>
          <Button onClick={() => askWhich(true)}>{said.gapOther}</Button>
          <Button onClick={answer('break')}>{said.gapBreak}</Button>
          <Button onClick={answer('pause')}>{said.gapDrop}</Button>
        </div>
      )}
    </section>
  )
}
