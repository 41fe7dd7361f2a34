/** Stops when told to, in the time it is given (milliseconds). */
import { stopOnSignals } from '../stop-signals.ts'

setInterval(() => undefined, 1_000)
stopOnSignals(
  () =>
    new Promise((answer) => {
      console.log('stopping')
      setTimeout(answer, Number(process.argv[2]))
    }),
)
console.log('ready')
