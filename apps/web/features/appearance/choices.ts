/** What the appearance offers, from the settings and what the device asks for. Pure. */
import type { Settings, SettingsChange } from '@sol/contracts/settings'
import { appearance } from '../../words/en/appearance.ts'

/** What this device asks of every app. */
export interface DeviceWishes {
  readonly still: boolean
  readonly solid: boolean
}

interface OfferedSwitch {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly checked: boolean
  readonly next: (on: boolean) => SettingsChange
}

const isOn = (choice: 'system' | 'on' | 'off', deviceSaysNo: boolean) =>
  choice === 'system' ? !deviceSaysNo : choice === 'on'

const chosen = (on: boolean) => (on ? 'on' : 'off')

/** Each shows what is so now, whoever decided it; a press is the person's own word from then on. */
export const offeredSwitches = (settings: Settings, device: DeviceWishes): readonly OfferedSwitch[] => [
  {
    name: 'motion',
    label: appearance.motion,
    checked: isOn(settings.motion, device.still),
    next: (on) => ({ motion: chosen(on) }),
  },
  {
    name: 'glass',
    label: appearance.glass,
    hint: appearance.glassHint,
    checked: isOn(settings.transparency, device.solid),
    next: (on) => ({ transparency: chosen(on) }),
  },
  {
    name: 'sound',
    label: appearance.sound,
    checked: settings.sound,
    next: (sound) => ({ sound }),
  },
  {
    name: 'celebration',
    label: appearance.celebration,
    checked: settings.celebration,
    next: (celebration) => ({ celebration }),
  },
]

export const isFollowingDevice = ({ theme, motion, transparency }: Settings): boolean =>
  [theme, motion, transparency].every((choice) => choice === 'system')
