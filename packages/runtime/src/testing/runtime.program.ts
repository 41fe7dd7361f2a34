/** Opens the runtime from its environment as the server does: a sentence and exit 1 when that cannot be. */
import { readConfig } from '../config.ts'
import { openRuntime } from '../runtime.ts'
import { StartError } from '../start-error.ts'
import { exitOnSignals, stopOnSignals } from '../stop-signals.ts'

exitOnSignals()
try {
  const runtime = await openRuntime(readConfig())
  stopOnSignals(() => runtime.close())
  console.log('ready')
} catch (error) {
  console.error(error instanceof StartError ? error.message : error)
  process.exit(1)
}
