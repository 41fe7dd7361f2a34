/** "What is in the way?": for which task it is asked; any feature may ask, the layout draws it. */
import { Listeners } from './listeners.ts'

/** A task's id; `next`: the next thing of Today. */
export type AskedFor = string

class BlockerSheet {
  readonly #listeners = new Listeners()
  #taskId: AskedFor | null = null

  readonly subscribe = this.#listeners.add
  readonly current = (): AskedFor | null => this.#taskId

  readonly open = (taskId: AskedFor): void => this.#show(taskId)
  readonly close = (): void => this.#show(null)

  readonly #show = (taskId: AskedFor | null): void => {
    this.#taskId = taskId
    this.#listeners.tell()
  }
}

export const blockerSheet = new BlockerSheet()
