/** Which sheet is open over the screen; one at a time. */
import { Listeners } from './listeners.ts'

export type SheetName = 'palette' | 'appearance' | 'shortcuts'

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
