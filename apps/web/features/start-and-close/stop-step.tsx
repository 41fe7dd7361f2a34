'use client'
import { ChoiceButton } from '@sol/ui/components/choice-button'
import { TextField } from '@sol/ui/components/text-field'
import { dayEnds as said } from '../../words/en/day-ends.ts'
import { FilledLine } from './filled-line.tsx'
import { minutesBetweenWalls, shifted } from './wall-clock.ts'

interface StopStepProps {
  /** HH:MM; null: left open. */
  readonly stop: string | null
  /** When the field is opened again after it was left open. */
  readonly usual: string
  readonly hasUsual: boolean
  readonly wall: { readonly wake: string; readonly now: string }
  readonly onStop: (stop: string | null) => void
}

/** How much of the day lies before the stop, as a line that is filled so far. */
function Stretch({ stop, wall }: { readonly stop: string; readonly wall: StopStepProps['wall'] }) {
  const left = minutesBetweenWalls(wall.now, stop)
  const whole = Math.max(1, minutesBetweenWalls(wall.wake, stop))
  return (
    <div className="grid gap-2">
      <FilledLine within={left <= 0 ? 1 : 1 - left / whole} spill={0} edge={1} tone="passed" />
      <p>{left > 0 ? said.stopLeft(left) : said.stopPassed}</p>
    </div>
  )
}

/** "When do you stop today?" */
export function StopStep({ stop, usual, hasUsual, wall, onStop }: StopStepProps) {
  return (
    <div className="grid gap-5">
      <TextField
        label={said.stopField}
        type="time"
        value={stop ?? ''}
        onChange={({ target: { value } }) => onStop(value === '' ? null : value)}
        className="max-w-44 text-lead"
      />
      <div className="flex flex-wrap gap-2">
        <ChoiceButton onClick={() => onStop(shifted(stop ?? usual, -30))}>{said.stopEarlier}</ChoiceButton>
        <ChoiceButton onClick={() => onStop(shifted(stop ?? usual, 30))}>{said.stopLater}</ChoiceButton>
        {hasUsual && stop !== usual && (
          <ChoiceButton onClick={() => onStop(usual)}>{said.stopLast(usual)}</ChoiceButton>
        )}
        <ChoiceButton chosen={stop === null} onClick={() => onStop(null)}>
          {said.stopOpen}
        </ChoiceButton>
      </div>
      {stop === null ? <p className="text-muted">{said.stopIsOpen}</p> : <Stretch stop={stop} wall={wall} />}
    </div>
  )
}
