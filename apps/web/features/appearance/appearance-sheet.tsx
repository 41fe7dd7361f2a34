'use client'
import { Button } from '@sol/ui/components/button'
import { Segments } from '@sol/ui/components/segments'
import { Sheet } from '@sol/ui/components/sheet'
import { Switch } from '@sol/ui/components/switch'
import { sheets } from '../../lib/sheets.ts'
import { appearance } from '../../words/en/appearance.ts'
import { ReadingChoices } from './reading-choices.tsx'
import { isFollowingDevice, offeredSwitches } from './choices.ts'
import { LevelChoice } from '../../lib/react/level-choice.tsx'
import { optionsOf } from '../../lib/options.ts'
import { useAppearance } from './use-appearance.ts'

/** Everything about how it looks and sounds; each choice shows at once, behind the sheet too. */
export function AppearanceSheet() {
  const { settings, device, change } = useAppearance()
  return (
    <Sheet
      className="sheet-small"
      title={appearance.heading}
      labels={{ close: appearance.close }}
      onClose={sheets.close}
    >
      <div className="grid gap-5">
        <div className="grid">
          {offeredSwitches(settings, device).map(({ name, label, hint, checked, next }) => (
            <Switch
              key={name}
              label={label}
              hint={hint}
              checked={checked}
              onChange={(on) => change(next(on))}
            />
          ))}
        </div>
        <Segments
          label={appearance.theme}
          options={optionsOf(appearance.themes)}
          value={settings.theme}
          onChange={(theme) => change({ theme })}
        />
        <LevelChoice />
        <ReadingChoices />
        {isFollowingDevice(settings) ? (
          <p className="text-small text-muted">{appearance.asDeviceHint}</p>
        ) : (
          <Button
            className="justify-self-start"
            onClick={() => change({ theme: 'system', motion: 'system', transparency: 'system' })}
          >
            {appearance.asDevice}
          </Button>
        )}
      </div>
    </Sheet>
  )
}
