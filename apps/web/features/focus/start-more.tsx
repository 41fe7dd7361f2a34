'use client'
import type { ReactNode } from 'react'
import { Segments } from '@sol/ui/components/segments'
import { Switch } from '@sol/ui/components/switch'
import { AppSheet } from '../../lib/react/app-sheet.tsx'
import { useSettings } from '../../lib/react/use-settings.ts'
import { settingsStore } from '../../lib/settings-store.ts'
import { focus as said } from '../../words/en/focus.ts'
import { FocusHabits } from './focus-habits.tsx'
import { SoundChoice } from './sound-choice.tsx'

interface StartMoreProps {
  /** Minutes since it began. */
  readonly ago: number
  readonly onAgo: (minutes: number) => void
  /** What the level puts aside stands here first. */
  readonly first: ReactNode
  readonly onClose: () => void
}

const begun = [0, 5, 15, 30]

/** What a start may need and mostly does not. */
export function StartMore({ ago, onAgo, first, onClose }: StartMoreProps) {
  const { sitWithMe } = useSettings()
  const options = begun.map((minutes) => ({
    value: String(minutes),
    label: minutes === 0 ? said.justNow : said.minutesAgo(minutes),
  }))
  return (
    <AppSheet className="sheet-small" title={said.more} onClose={onClose}>
      <div className="grid gap-6">
        {first}
        <Segments
          label={said.begun}
          options={options}
          value={String(ago)}
          onChange={(minutes) => onAgo(Number(minutes))}
        />
        <Switch
          label={said.sitWithMe}
          hint={said.sitWithMeHint}
          checked={sitWithMe}
          onChange={(on) => settingsStore.change({ sitWithMe: on })}
        />
        <SoundChoice />
        <FocusHabits />
      </div>
    </AppSheet>
  )
}
