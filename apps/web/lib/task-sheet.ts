/** Which task is open over the screen; any feature may open one, the layout draws it. */
import { Listeners } from './listeners.ts'

class TaskSheet {
  readonly #listeners = new Listeners()
  #open: string | null = null

  readonly subscribe = this.#listeners.add
  readonly current = (): string | null => this.#open

  readonly open = (taskId: string): void => this.#show(taskId)
  readonly close = (): void => this.#show(null)

  readonly #show = (taskId: string | null): void => {
    this.#open = taskId
    this.#listeners.tell()
  }
}

export const taskSheet = new TaskSheet()
