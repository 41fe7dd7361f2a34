/**
 * How the app looks on this device: what the settings mean as attributes of <html>, and how the next visit has them
 * before its first paint. Pure but for the last two functions.
 */
import type { Settings } from '@sol/contracts/settings'

/** What a device keeps of the settings, so that the doors and the first paint know it without an account. */
export const deviceFields = [
  'level',
  'theme',
  'motion',
  'transparency',
  'sound',
  'celebration',
  'textSize',
  'spacing',
  'plainFont',
  'shortcuts',
  'language',
] as const satisfies readonly (keyof Settings)[]

export type DeviceSettings = Pick<Settings, (typeof deviceFields)[number]>

/** Attributes of <html>, as `data-theme`; undefined: the device decides, or the usual. */
export type Look = Readonly<Record<(typeof lookNames)[number], string | undefined>>

export const lookNames = [
  'level',
  'theme',
  'motion',
  'glass',
  'celebration',
  'text',
  'space',
  'font',
] as const

const stepOf = (step: number) => (step === 0 ? undefined : String(step))

export const lookOf = (settings: DeviceSettings): Look => ({
  level: settings.level,
  theme: settings.theme === 'system' ? 'auto' : settings.theme,
  motion: { system: undefined, on: 'moving', off: 'still' }[settings.motion],
  glass: settings.transparency === 'system' ? undefined : settings.transparency,
  celebration: settings.celebration ? undefined : 'off',
  text: stepOf(settings.textSize),
  space: stepOf(settings.spacing),
  font: settings.plainFont ? 'plain' : undefined,
})

const storageKey = 'sol-look'

/** What is kept: the attributes for the script below, the settings for the app, and the language for both. */
interface Kept {
  readonly look: Look
  readonly settings: DeviceSettings
}

/**
 * Runs in <head> before anything is painted. Another language than that of the page hides the page until its words are
 * here (at most three seconds); a device that keeps nothing looks as the page says.
 */
export const firstPaintScript = `try{const{look,settings}=JSON.parse(localStorage.getItem('${storageKey}')||'{}'),root=document.documentElement;for(const name of ${JSON.stringify(lookNames)})if(look&&typeof look[name]==='string'&&/^[a-z0-9]{1,9}$/.test(look[name]))root.dataset[name]=look[name];if(settings&&settings.language&&settings.language!=='en'){root.dataset.words='waiting';setTimeout(()=>delete root.dataset.words,3000)}}catch{}`

export const readDevice = (): Partial<DeviceSettings> => {
  try {
    const kept = JSON.parse(localStorage.getItem(storageKey) ?? '{}') as Partial<Kept>
    return kept.settings ?? {}
  } catch {
    return {}
  }
}

/** Shows it at once and keeps it for the next visit; a full disk costs only the latter. */
export const wear = (all: DeviceSettings): void => {
  const settings = Object.fromEntries(deviceFields.map((name) => [name, all[name]])) as DeviceSettings
  const look = lookOf(settings)
  const root = document.documentElement
  for (const name of lookNames) {
    const value = look[name]
    if (value === undefined) root.removeAttribute(`data-${name}`)
    else root.setAttribute(`data-${name}`, value)
  }
  try {
    localStorage.setItem(storageKey, JSON.stringify({ look, settings } satisfies Kept))
  } catch {
    // It is worn all the same.
  }
}
