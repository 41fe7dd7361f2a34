/**
 * The settings in use: those of the device until it is known who is here, then the person's. A change shows at once,
 * waits on this device until the server has it, and wins over what the server says until then.
 */
import type { Settings, SettingsChange } from '@sol/contracts/settings'
import { Listeners } from './listeners.ts'
import { readDevice, wear } from './look.ts'

/** The same as in the contract, which stays out of the first load; a test holds the two together. */
export const usualSettings: Settings = {
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

export const waitingSettingsKey = (userId: string) => `sol-settings:${userId}`

const readWaiting = (userId: string): SettingsChange => {
  try {
    return JSON.parse(localStorage.getItem(waitingSettingsKey(userId)) ?? '{}') as SettingsChange
  } catch {
    return {}
  }
}

const isEmpty = (change: SettingsChange) => Object.keys(change).length === 0

/** What is left to send: what was changed again while the answer was on its way stays. */
export const stillWaiting = (waiting: SettingsChange, sent: SettingsChange): SettingsChange =>
  Object.fromEntries(
    Object.entries(waiting).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(sent[name as keyof Settings]),
    ),
  )

export class SettingsStore {
  readonly #listeners = new Listeners()
  #settings: Settings = usualSettings
  #isWorn = false
  #userId: string | undefined
  #waiting: SettingsChange = {}

  readonly subscribe = this.#listeners.add
  readonly current = (): Settings => this.#settings

  /** The device's own, before it is known who is here. */
  readonly start = (): void => {
    if (this.#userId === undefined) this.#show({ ...usualSettings, ...readDevice() })
  }

  /** What the server says of this person, with what it does not know yet on top. */
  readonly follow = (userId: string, settings: Settings): void => {
    if (this.#userId !== userId) this.#waiting = readWaiting(userId)
    this.#userId = userId
    this.#show({ ...settings, ...this.#waiting } as Settings)
  }

  /** Nobody is here any more: the look stays with the device, the rest goes. */
  readonly leave = (): void => {
    this.#userId = undefined
    this.#waiting = {}
    this.#show({ ...usualSettings, ...readDevice() })
  }

  readonly change = (change: SettingsChange): void => {
    if (this.#userId !== undefined) this.#keepWaiting({ ...this.#waiting, ...change })
    this.#show({ ...this.#settings, ...change } as Settings)
  }

  /** What the server has not got yet; nothing when it has everything. */
  readonly waiting = (): SettingsChange | undefined => (isEmpty(this.#waiting) ? undefined : this.#waiting)

  readonly sent = (change: SettingsChange): void => {
    this.#keepWaiting(stillWaiting(this.#waiting, change))
  }

  #keepWaiting(waiting: SettingsChange): void {
    this.#waiting = waiting
    if (this.#userId === undefined) return
    try {
      if (isEmpty(waiting)) localStorage.removeItem(waitingSettingsKey(this.#userId))
      else localStorage.setItem(waitingSettingsKey(this.#userId), JSON.stringify(waiting))
    } catch {
      // It is sent from memory while this tab is open.
    }
  }

  #show(settings: Settings): void {
    if (this.#isWorn && JSON.stringify(settings) === JSON.stringify(this.#settings)) return
    this.#isWorn = true
    this.#settings = settings
    wear(settings)
    this.#listeners.tell()
  }
}

export const settingsStore = new SettingsStore()
