'use client'
import { useSyncExternalStore } from 'react'
import { Segments } from '@sol/ui/components/segments'
import { Slider } from '@sol/ui/components/slider'
import { optionsOf } from '../../lib/options.ts'
import { useSettings } from '../../lib/react/use-settings.ts'
import { settingsStore } from '../../lib/settings-store.ts'
import { focus as said } from '../../words/en/focus.ts'
import { ambient } from './ambient.ts'

const silent = () => null

/** Brown, pink or rain; it begins with a press and never by itself. */
export function SoundChoice() {
  const playing = useSyncExternalStore(ambient.subscribe, ambient.playing, silent)
  const { focusVolume } = useSettings()
  return (
    <div className="grid gap-3">
      <Segments
        label={said.sound}
        options={optionsOf(said.sounds)}
        value={playing ?? 'off'}
        onChange={(chosen) => {
          if (chosen === 'off') return ambient.stop()
          ambient.play(chosen, focusVolume)
          settingsStore.change({ focusSound: chosen })
        }}
      />
      {playing !== null && (
        <Slider
          label={said.volume}
          value={focusVolume}
          minLabel={said.quiet}
          maxLabel={said.loud}
          onChange={(volume) => {
            ambient.setVolume(volume)
            settingsStore.change({ focusVolume: volume })
          }}
        />
      )}
    </div>
  )
}
