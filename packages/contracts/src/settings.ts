/** How a person wants the app to be. One JSON value; its shape and defaults live here and nowhere else. */
import * as z from 'zod/mini'
import { FocusMode } from './focus-sessions.ts'
import { prose } from './values.ts'

/** How much a screen shows at once. The app may offer a level; only the person changes it. */
export const Level = z.enum(['deep', 'moderate', 'scattered'])
export type Level = z.infer<typeof Level>

/** `system` follows the light or dark of the device. */
export const Theme = z.enum(['system', 'night', 'day', 'contrast', 'plain'])
export type Theme = z.infer<typeof Theme>

/** `system` follows what the device asks for; the other two are the person's own word and win over it. */
const Choice = z.enum(['system', 'on', 'off'])

/** How Sol speaks; null: plain in the scattered level, broody in the others. */
export const SolVoice = z.enum(['broody', 'light', 'plain', 'silent'])
export type SolVoice = z.infer<typeof SolVoice>

export const Language = z.enum(['en', 'de'])
export type Language = z.infer<typeof Language>

export const BestTime = z.enum(['morning', 'midday', 'evening', 'unknown'])
export type BestTime = z.infer<typeof BestTime>

const count = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most))

const ownText = prose(500)
/**
 * Something a feature keeps here, of a shape only that feature knows: flat, so that no size hides in it. At most 12
 * fields; a value is a text (500), a number, a switch, nothing, or a list of at most 40 texts.
 */
export const OwnItem = z
  .record(
    z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'Expected a short name in camelCase')),
    z.union([ownText, z.number(), z.boolean(), z.null(), z.array(ownText).check(z.maxLength(40))]),
  )
  .check(z.refine((item) => Object.keys(item).length <= 12, 'Expected at most 12 fields'))
export type OwnItem = z.infer<typeof OwnItem>

const fields = {
  level: Level,
  theme: Theme,
  motion: Choice,
  /** Glass: panels that let the sky through. */
  transparency: Choice,
  sound: z.boolean(),
  /** The soft light when something is done. */
  celebration: z.boolean(),
  /** 0 is the usual size; each step is an eighth more. */
  textSize: count(0, 3),
  /** 0 is the usual room between lines and letters. */
  spacing: count(0, 2),
  /** The device's own font instead of ours. */
  plainFont: z.boolean(),
  /** Single keys as shortcuts; those with Ctrl or ⌘ always work. */
  shortcuts: z.boolean(),
  /** How often a task is carried over before it goes to the shelf; 0: never. */
  carryLimit: count(0, 10),
  /** Minutes of planned work that a day holds, Monday first. */
  capacityMinutes: z.array(count(0, 1440)).check(z.length(7)),
  /** Minutes without a sign of the person before a focus session asks what the gap was. */
  idleMinutes: count(1, 240),
  /** What a start without further words means: how, and for how many minutes. */
  focusMode: FocusMode,
  focusMinutes: count(1, 480),
  /** Minutes of a break between rounds; after four rounds three times as long. */
  breakMinutes: count(1, 60),
  /** Minutes of work in one go after which the screen grows warmer. */
  focusLimit: count(15, 480),
  /** The sound that was played last; it never begins by itself. */
  focusSound: z.enum(['brown', 'pink', 'rain']),
  focusVolume: count(0, 100),
  /** Sol sits with the person: one line at the start, one at the end. */
  sitWithMe: z.boolean(),
  solVoice: z.nullable(SolVoice),
  language: Language,
  /** When the person says they are usually at their best: what a forecast begins with. */
  bestTime: BestTime,
  /** Own templates of "make it smaller"; what is in one is known to that feature only. */
  templates: z.array(OwnItem).check(z.maxLength(60)),
  /** Own factors, and which of the built-in ones are kept; known to the factors feature only. */
  factors: z.array(OwnItem).check(z.maxLength(20)),
}

export const Settings = z.object(fields)
export type Settings = z.infer<typeof Settings>

/** What may be sent: any of them; what is left out stays, what is unknown is dropped. */
export const SettingsChange = z.partial(Settings)
export type SettingsChange = z.infer<typeof SettingsChange>

export const defaultSettings: Settings = {
  level: 'moderate',
  theme: 'system',
  motion: 'system',
  transparency: 'system',
  sound: true,
  celebration: true,
  textSize: 0,
  spacing: 0,
  plainFont: false,
  shortcuts: true,
  carryLimit: 3,
  capacityMinutes: [300, 300, 300, 300, 300, 180, 180],
  idleMinutes: 5,
  focusMode: 'countdown',
  focusMinutes: 25,
  breakMinutes: 5,
  focusLimit: 90,
  focusSound: 'brown',
  focusVolume: 40,
  sitWithMe: false,
  solVoice: null,
  language: 'en',
  bestTime: 'unknown',
  templates: [],
  factors: [],
}

/** Fills in what is missing, and what no longer fits, with the defaults; drops what is unknown. Never throws. */
export const readSettings = (stored: unknown): Settings => {
  const given: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {}
  const read = Object.entries(fields).map(([name, shape]) => {
    const found = Object.hasOwn(given, name) ? shape.safeParse(given[name]) : undefined
    return [name, found?.success ? found.data : defaultSettings[name as keyof Settings]]
  })
  return Object.fromEntries(read) as Settings
}

/** How Sol speaks to this person when nothing else asks for a plain voice. */
export const voiceOf = ({ solVoice, level }: Settings): SolVoice =>
  solVoice ?? (level === 'scattered' ? 'plain' : 'broody')
