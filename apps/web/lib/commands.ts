/** What can be done from anywhere, by name: the palette lists it, keys bring it. Screens offer what they can do. */
import type { palette } from '../words/en/palette.ts'
import { Listeners } from './listeners.ts'

/** A command is named where its words are. */
export type CommandId = keyof typeof palette.commands

interface Offer {
  readonly id: CommandId
  readonly run: () => void
}

class Commands {
  readonly #listeners = new Listeners()
  #offers: readonly Offer[] = []

  readonly subscribe = this.#listeners.add
  readonly all = (): readonly Offer[] => this.#offers

  /** The latest offer of a command is the one that runs. Answers how to take it back. */
  readonly offer = (offer: Offer): (() => void) => {
    this.#set([...this.#offers, offer])
    return () => {
      this.#set(this.#offers.filter((other) => other !== offer))
    }
  }

  /** Whether anything on this screen does it. */
  readonly run = (id: CommandId): boolean => {
    const offer = this.#offers.findLast((other) => other.id === id)
    offer?.run()
    return offer !== undefined
  }

  #set(offers: readonly Offer[]): void {
    this.#offers = offers
    this.#listeners.tell()
  }
}

export const commands = new Commands()
