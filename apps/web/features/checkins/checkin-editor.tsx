'use client'
import { useState, type SyntheticEvent } from 'react'
import type { Checkin } from '@sol/contracts/checkins'
import { Button } from '@sol/ui/components/button'
import { MoodPad } from '@sol/ui/components/mood-pad'
import { Notice } from '@sol/ui/components/notice'
import { Slider } from '@sol/ui/components/slider'
import { TextArea } from '@sol/ui/components/text-area'
import { TextField } from '@sol/ui/components/text-field'
import { explain } from '../../lib/explain.ts'
import { checkin } from '../../words/en/checkin.ts'
import { scale } from '../../words/en/scale.ts'
import { middleOfScale, type Feeling } from './checkin-draft.ts'
import { momentNamed, type MomentName } from './moment.ts'
import { padLabels } from './scale-words.ts'
import { tagsOf } from './tags.ts'
import { useCheckinWrites } from './use-checkin-writes.ts'
import { WhenChoice, type WhenAnchor } from './when-choice.tsx'

interface CheckinEditorProps {
  /** null: a new one, for an earlier moment. */
  readonly checkin: Checkin | null
  readonly anchor: WhenAnchor
  /** Back to the list. */
  readonly onDone: () => void
}

interface Draft {
  readonly feeling: Feeling | null
  readonly focus: number | null
  readonly note: string
  readonly tags: string
  readonly moment: MomentName
  readonly at: number
}

const draftOf = (before: Checkin | null, anchor: WhenAnchor): Draft =>
  before
    ? {
        feeling: { mood: before.mood, energy: before.energy },
        focus: before.focus,
        note: before.note ?? '',
        tags: before.tags.join(', '),
        moment: 'at',
        at: Date.parse(before.at),
      }
    : { feeling: null, focus: null, note: '', tags: '', moment: 'hour', at: momentNamed('hour', anchor) }

/** What is sent; null while the feeling is missing or the moment has not been. */
const valuesOf = ({ feeling, focus, note, tags, at }: Draft, now: number) =>
  feeling === null || at > now
    ? null
    : {
        ...feeling,
        focus: focus ?? middleOfScale,
        note: note.trim() === '' ? null : note,
        tags: tagsOf(tags),
        at: new Date(at).toISOString(),
      }

interface PartProps {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
}

function Scales({ draft, change }: PartProps) {
  return (
    <>
      <MoodPad
        value={draft.feeling}
        onChange={(feeling) => change({ feeling })}
        labels={padLabels()}
        className="aspect-[2.2]"
      />
      <Slider
        label={checkin.focus}
        value={draft.focus}
        onChange={(focus) => change({ focus })}
        minLabel={checkin.scattered}
        maxLabel={checkin.focused}
        words={scale.focus}
        unsetText={checkin.unset}
      />
    </>
  )
}

function Words({ draft, change }: PartProps) {
  return (
    <>
      <TextField
        label={checkin.sheet.tags}
        hint={checkin.sheet.tagsHint}
        value={draft.tags}
        maxLength={600}
        onChange={({ target: { value } }) => change({ tags: value })}
      />
      <TextArea
        label={checkin.sheet.note}
        value={draft.note}
        maxLength={2000}
        onChange={({ target: { value } }) => change({ note: value })}
      />
    </>
  )
}

/** A check-in in full: for an earlier moment, or one that is changed. */
export function CheckinEditor({ checkin: before, anchor, onDone }: CheckinEditorProps) {
  const writes = useCheckinWrites()
  const [draft, setDraft] = useState(() => draftOf(before, anchor))
  const [isAsked, setAsked] = useState(false)
  const change = (part: Partial<Draft>) => setDraft((whole) => ({ ...whole, ...part }))
  const values = valuesOf(draft, anchor.now)
  const save = async () => {
    setAsked(values === null)
    if (!values) return
    await (before ? writes.change(before, values) : writes.log(values))
    onDone()
  }
  // What went wrong stands above; the draft stays as it is.
  const stay = () => undefined
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault()
    save().catch(stay)
  }
  return (
    <form onSubmit={onSubmit} className="grid gap-5">
      {writes.problem && <Notice tone="problem">{explain(writes.problem)}</Notice>}
      <WhenChoice
        anchor={anchor}
        chosen={draft.moment}
        at={draft.at}
        onChoose={(moment, at) => change({ moment, at })}
      />
      <Scales draft={draft} change={change} />
      <Words draft={draft} change={change} />
      {isAsked && draft.feeling === null && <Notice tone="info">{checkin.padFirst}</Notice>}
      <div className="flex flex-wrap gap-2.5">
        <Button type="submit" variant="primary" busy={writes.isBusy}>
          {checkin.sheet.save}
        </Button>
        {before && (
          <Button
            variant="quiet"
            busy={writes.isBusy}
            onClick={() => void writes.remove(before).then(onDone, stay)}
          >
            {checkin.sheet.delete}
          </Button>
        )}
      </div>
    </form>
  )
}
