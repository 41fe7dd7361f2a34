import { readConfig, type Config } from '@sol/runtime/config'
import { StartError } from '@sol/runtime/start-error'
import { buildWebIfNeeded } from './web-build.ts'

/** A wrong setting is said at once, not after a minute of building. */
export const configOrExit = (env?: NodeJS.ProcessEnv): Config => {
  try {
    return readConfig(env)
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

/** Builds what is not built, then becomes the server. */
export const start = async (): Promise<void> => {
  const { role } = configOrExit()
  if (role !== 'worker') await buildWebIfNeeded()
  await import('../../apps/server/src/main.ts')
}
