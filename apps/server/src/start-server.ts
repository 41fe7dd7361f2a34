import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Runtime } from '@sol/runtime/runtime'
import { buildApp, type AppDeps } from './app.ts'

const builtWeb = fileURLToPath(new URL('../../web/out', import.meta.url))

const answers = async ({ pool }: Runtime): Promise<boolean> =>
  pool.query('SELECT 1').then(
    () => true,
    () => false,
  )

const depsOf = (runtime: Runtime): AppDeps => ({
  db: runtime.db,
  jobs: runtime.jobs,
  compute: runtime.compute,
  log: runtime.log,
  store: runtime.store,
  vault: runtime.vault,
  secret: runtime.secret,
  publicUrl: runtime.config.publicUrl,
  trustProxy: runtime.config.trustProxy,
  webFolder: existsSync(builtWeb) ? builtWeb : null,
  ready: () => answers(runtime),
})

/** How long running requests may take to finish once the server is told to stop, in milliseconds. */
const patience = 2000

export interface RunningServer {
  readonly address: string
  /** Lets running requests finish, for two seconds at most, then closes. */
  close(): Promise<void>
}

/** @throws the listen error of Node when the port cannot be taken */
export const startServer = async (runtime: Runtime): Promise<RunningServer> => {
  const { http } = await buildApp(depsOf(runtime))
  const address = await http.listen({ port: runtime.config.port, host: runtime.config.host })
  const close = async () => {
    const cutOff = setTimeout(() => http.server.closeAllConnections(), patience)
    await http.close()
    clearTimeout(cutOff)
  }
  return { address, close }
}
