'use client'
import { Segments } from '@sol/ui/components/segments'
import { Switch } from '@sol/ui/components/switch'
import { useSettings } from '../../lib/react/use-settings.ts'
import { settingsStore } from '../../lib/settings-store.ts'
import { appearance } from '../../words/en/appearance.ts'
import { languageNames } from '../../words/languages.ts'
import { optionsOf } from '../../lib/options.ts'

const { change } = settingsStore

/** Size, room, font and language of what is read. */
export function ReadingChoices() {
  const { textSize, spacing, plainFont, language } = useSettings()
  return (
    <>
      <Segments
        label={appearance.textSize}
        options={optionsOf(appearance.textSizes)}
        value={String(textSize)}
        onChange={(size) => change({ textSize: Number(size) })}
      />
      <Segments
        label={appearance.spacing}
        options={optionsOf(appearance.spacings)}
        value={String(spacing)}
        onChange={(room) => change({ spacing: Number(room) })}
      />
      <Switch label={appearance.plainFont} checked={plainFont} onChange={(on) => change({ plainFont: on })} />
      <Segments
        label={appearance.language}
        options={optionsOf(languageNames)}
        value={language}
        onChange={(chosen) => change({ language: chosen })}
      />
    </>
  )
}
