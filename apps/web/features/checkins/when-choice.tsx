'use client'
import { ChoiceButton } from '@sol/ui/components/choice-button'
import { TextField } from '@sol/ui/components/text-field'
import { shortDay, clockTime } from '../../lib/time.ts'
import { checkin } from '../../words/en/checkin.ts'
import { instantOf, momentNamed, momentsAt, wallOf, type MomentName } from './moment.ts'

export interface WhenAnchor {
  readonly now: number
  readonly day: string
  readonly wakeAt: number
  readonly windDownAt: number
  readonly timeZone: string
}

interface WhenChoiceProps {
  readonly anchor: WhenAnchor
  readonly chosen: MomentName
  /** Epoch milliseconds. */
  readonly at: number
  readonly onChoose: (name: MomentName, at: number) => void
}

/** Day and time as fields, for any moment that has been. */
function Fields({ anchor, at, onChoose }: WhenChoiceProps) {
  const wall = wallOf(at, anchor.timeZone)
  const isFuture = at > anchor.now
  const change = (part: Partial<typeof wall>) => {
    const next = instantOf({ ...wall, ...part }, anchor.timeZone)
    if (Number.isFinite(next)) onChoose('at', next)
  }
  return (
    <div className="grid grid-cols-2 gap-3">
      <TextField
        label={checkin.sheet.day}
        type="date"
        value={wall.day}
        max={wallOf(anchor.now, anchor.timeZone).day}
        error={isFuture ? checkin.sheet.future : undefined}
        onChange={({ target: { value } }) => value && change({ day: value })}
      />
      <TextField
        label={checkin.sheet.time}
        type="time"
        value={wall.time}
        onChange={({ target: { value } }) => value && change({ time: value })}
      />
    </div>
  )
}

/** When it was: earlier today, yesterday, or at a time. */
export function WhenChoice(props: WhenChoiceProps) {
  const { anchor, chosen, at, onChoose } = props
  return (
    <div role="group" aria-label={checkin.sheet.when} className="grid gap-3">
      <p className="font-medium">{checkin.sheet.when}</p>
      <div className="flex flex-wrap gap-2">
        {momentsAt(anchor).map((name) => (
          <ChoiceButton
            key={name}
            chosen={name === chosen}
            onClick={() => onChoose(name, name === 'at' ? at : momentNamed(name, anchor))}
          >
            {checkin.sheet.moments[name]}
          </ChoiceButton>
        ))}
      </div>
      {chosen === 'at' ? (
        <Fields {...props} />
      ) : (
        <p className="text-muted">
          {shortDay(wallOf(at, anchor.timeZone).day, false)}, {clockTime(at, anchor.timeZone)}
        </p>
      )}
    </div>
  )
}
