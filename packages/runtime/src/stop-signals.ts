/** Ctrl-C and its relatives: the first asks for an orderly end, a later one insists. */

/** npm passes on a Ctrl-C that the terminal has delivered already: two within this time are one. Milliseconds. */
const sameKeystroke = 1_000

/** An orderly end takes less; whatever still hangs then is cut off. Milliseconds. */
const longestStop = 5_000

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs `close` once when the process is asked to end, then ends it: 0 when that went well, 1 when it failed, took
 * longer than 5 s, or a second Ctrl-C insisted. Answers how to take the listeners away again.
 */
export const stopOnSignals = (close: () => Promise<void>): (() => void) => {
  let since: number | undefined
  const stop = () => {
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
  for (const signal of signals) process.on(signal, stop)
  return () => {
    for (const signal of signals) process.off(signal, stop)
  }
}
