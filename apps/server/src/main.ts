/** The process: configuration, runtime, host, and an orderly end. */
import { readConfig } from '@sol/runtime/config'
import { listenError } from '@sol/runtime/listen-error'
import { recoverySheet } from '@sol/runtime/recovery-sheet'
import { openRuntime, type Runtime } from '@sol/runtime/runtime'
import { StartError } from '@sol/runtime/start-error'
import { exitOnSignals, stopOnSignals } from '@sol/runtime/stop-signals'
import { startServer, type RunningServer } from './start-server.ts'

const serve = async (runtime: Runtime): Promise<RunningServer | null> => {
  if (runtime.config.role === 'worker') return null
  return startServer(runtime).catch(async (error: unknown) => {
    await runtime.close()
    throw listenError(error, runtime.config)
  })
}

const announce = ({ config, dataDir, masterKeys }: Runtime): void => {
  const lines =
    config.role === 'worker'
      ? ['Sol OS works on jobs.']
      : [`Sol OS is ready:   ${config.publicUrl}`, `Your data lies in: ${dataDir}`]
  process.stdout.write(`\n${lines.join('\n')}\nCtrl-C stops everything.\n\n`)
  if (masterKeys.isNew) process.stdout.write(`${recoverySheet(config, masterKeys.source).join('\n')}\n\n`)
}

const main = async (): Promise<void> => {
  exitOnSignals()
  const runtime = await openRuntime(readConfig())
  const server = await serve(runtime)
  stopOnSignals(async () => {
    await server?.close()
    await runtime.close()
  })
  announce(runtime)
}

main().catch((error: unknown) => {
  // A StartError is meant to be read; anything else is ours, and its stack holds nothing that a person wrote.
  process.stderr.write(
    `${error instanceof StartError ? error.message : ((error as Error).stack ?? 'unknown')}\n`,
  )
  process.exit(1)
})
