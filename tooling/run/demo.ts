import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { holdFolder, prepareDataFolder } from '@sol/runtime/data-folder'
import { listenError } from '@sol/runtime/listen-error'
import { layoutOf } from '@sol/runtime/postgres/layout'
import { clearTheWay } from '@sol/runtime/postgres/postmaster'
import { programFiles } from '@sol/runtime/postgres/program-files'
import { ownerOf } from '@sol/runtime/postgres/owner'
import { openRuntime, type Runtime } from '@sol/runtime/runtime'
import { StartError } from '@sol/runtime/start-error'
import { exitOnSignals, stopOnSignals } from '@sol/runtime/stop-signals'
import { startServer } from '../../apps/server/src/start-server.ts'
import { inventPerson } from './invent.ts'
import { scratchFolder } from './scratch-folder.ts'
import { configOrExit } from './start.ts'
import { inventedPerson } from './two-weeks.ts'
import { buildWebIfNeeded } from './web-build.ts'

/** Removes what the last demo left, with its PostgreSQL if that was cut off. A running demo is left alone. */
const emptied = async (folder: string): Promise<void> => {
  prepareDataFolder(folder)
  const hold = holdFolder(folder)
  try {
    const postgres = join(folder, 'postgres')
    await clearTheWay(layoutOf(postgres), programFiles(ownerOf(postgres), join(folder, 'engine')))
    rmSync(postgres, { recursive: true, force: true })
    rmSync(join(folder, 'secret.key'), { force: true })
  } finally {
    hold.release()
  }
}

/** Everything of its own: whatever the environment says about databases and secrets is for the real one. */
const openDemo = async (): Promise<Runtime> => {
  const dataDir = scratchFolder('demo')
  await emptied(dataDir)
  const apart = { databaseUrl: undefined, redisUrl: undefined, secretKey: undefined, role: 'all' } as const
  return openRuntime({ ...configOrExit(), ...apart, dataDir })
}

const announce = ({ config }: Runtime) =>
  console.log(
    `\nThe demo is ready:  ${config.publicUrl}\nSign in with:       ${inventedPerson.email}\n` +
      `Password:           ${inventedPerson.password}\n` +
      'Everything in it is invented and gone at the next start. Ctrl-C stops it.\n',
  )

const run = async () => {
  const runtime = await openDemo()
  try {
    await inventPerson(runtime)
    const server = await startServer(runtime)
    stopOnSignals(async () => {
      await server.close()
      await runtime.close()
    })
    announce(runtime)
  } catch (error) {
    await runtime.close()
    throw listenError(error, runtime.config)
  }
}

export const demo = async (): Promise<void> => {
  configOrExit()
  await buildWebIfNeeded()
  exitOnSignals()
  await run().catch((error: unknown) => {
    console.error(error instanceof StartError ? error.message : error)
    process.exit(1)
  })
}
