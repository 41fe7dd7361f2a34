'use client'
import { Segments } from '@sol/ui/components/segments'
import { useSettings } from './use-settings.ts'
import { settingsStore } from '../settings-store.ts'
import { words } from '../../words/words.ts'
import { optionsOf } from '../options.ts'

/** How much the screens show: the person's choice, one press, and one press back. `quiet`: without a visible name. */
export function LevelChoice({ quiet }: { readonly quiet?: boolean }) {
  const { level } = useSettings()
  return (
    <Segments
      label={words.shell.level}
      quiet={quiet}
      options={optionsOf(words.shell.levels)}
      value={level}
      onChange={(chosen) => settingsStore.change({ level: chosen })}
    />
  )
}
