/** Who wants to know that something changed; fits React's useSyncExternalStore. */
export class Listeners {
  readonly #all = new Set<() => void>()

  readonly add = (listener: () => void): (() => void) => {
    this.#all.add(listener)
    return () => {
      this.#all.delete(listener)
    }
  }

  readonly tell = (): void => {
    for (const listener of this.#all) listener()
  }
}
