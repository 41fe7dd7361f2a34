/** Ctrl-C and its relatives: the first asks for an orderly end, a later one insists. */

/** npm passes on a Ctrl-C that the terminal has delivered already: two within this time are one. Milliseconds. */
const sameKeystroke = 1_000

/** An orderly end takes less; whatever still hangs then is cut off. Milliseconds. */
const longestStop = 5_000

/** What shells report for a program that was interrupted. */
const interrupted = 130

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

let current: () => void = () => process.exit(interrupted)
const onSignal = () => current()

/**
 * While things are being opened: end at once when asked to. What registered for the process's end (PostgreSQL) still
 * runs, which it would not without a listener. `stopOnSignals` takes over from here.
 */
export const exitOnSignals = (): void => {
  for (const signal of signals) process.off(signal, onSignal).on(signal, onSignal)
}

/**
 * Runs `close` once when the process is asked to end, then ends it: 0 when that went well, 1 when it failed, took
 * longer than 5 s, or a second Ctrl-C insisted.
 */
export const stopOnSignals = (close: () => Promise<void>): void => {
  let since: number | undefined
  current = () => {
    if (since !== undefined) {
      if (performance.now() - since > sameKeystroke) process.exit(1)
      return
    }
    since = performance.now()
    setTimeout(() => process.exit(1), longestStop).unref()
    close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  exitOnSignals()
}
