'use client'
import { useState, type SyntheticEvent } from 'react'
import { Button } from '@sol/ui/components/button'
import { Card } from '@sol/ui/components/card'
import { MoodPad } from '@sol/ui/components/mood-pad'
import { Slider } from '@sol/ui/components/slider'
import { checkin } from '../../words/en/checkin.ts'
import { scale } from '../../words/en/scale.ts'
import { CheckinMore } from './checkin-more.tsx'
import { CheckinStatus } from './checkin-status.tsx'
import { padLabels } from './scale-words.ts'
import { useCheckin } from './use-checkin.ts'

/** How it is right now: one tap on the pad, one on the slider. */
export function CheckinCard() {
  const { draft, logged, change, release, ask } = useCheckin()
  const [needsPad, setNeedsPad] = useState(false)
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault()
    setNeedsPad(!ask())
  }
  const onSliderRelease = () => {
    setNeedsPad(!release())
  }
  return (
    <Card title={checkin.heading}>
      <form onSubmit={onSubmit} className="grid gap-3.5">
        <MoodPad
          value={draft.feeling}
          onChange={(feeling) => change({ feeling })}
          onRelease={release}
          labels={padLabels()}
          className="phone:aspect-[2.6] wide:aspect-[1.75]"
        />
        <Slider
          label={checkin.focus}
          value={draft.focus}
          onChange={(focus) => change({ focus })}
          onRelease={onSliderRelease}
          minLabel={checkin.scattered}
          maxLabel={checkin.focused}
          words={scale.focus}
          unsetText={checkin.unset}
        />
        <div className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <CheckinStatus logged={logged} needsPad={needsPad && draft.feeling === null} />
          <Button type="submit">{checkin.log}</Button>
        </div>
      </form>
      <CheckinMore />
    </Card>
  )
}
