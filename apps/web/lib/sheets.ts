/** Which sheet is open over the screen; one at a time. */
import { Listeners } from './listeners.ts'

/** Those of the day: its start, its close, its factors, the check-ins. */
export type DaySheetName = 'morning' | 'evening' | 'factors' | 'checkins'

export type SheetName = 'palette' | 'appearance' | 'shortcuts' | DaySheetName

class Sheets {
  readonly #listeners = new Listeners()
  #open: SheetName | null = null

  readonly subscribe = this.#listeners.add
  readonly current = (): SheetName | null => this.#open

  readonly show = (name: SheetName | null): void => {
    this.#open = name
    this.#listeners.tell()
  }

  readonly close = (): void => this.show(null)
}

export const sheets = new Sheets()
