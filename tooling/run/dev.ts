import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Config } from '@sol/runtime/config'
import { listenError } from '@sol/runtime/listen-error'
import { openLog } from '@sol/runtime/log'
import { openDatabase, type Database } from '@sol/runtime/open-database'
import { openRuntime } from '@sol/runtime/runtime'
import { StartError } from '@sol/runtime/start-error'
import { exitOnSignals, stopOnSignals } from '@sol/runtime/stop-signals'
import { users } from '@sol/db/schema/users'
import { openFront } from './development-front.ts'
import { inventPerson } from './invent.ts'
import { scratchFolder } from './scratch-folder.ts'
import { configOrExit } from './start.ts'
import { inventedPerson } from './two-weeks.ts'
import { repositoryRoot } from './web-build.ts'

/** PostgreSQL belongs to this process, so that the server restarts in a moment. */
const openDevelopmentDatabase = (config: Config): Promise<Database> =>
  openDatabase(config, {
    log: openLog(config.logLevel),
    onLost: () => {
      console.error('PostgreSQL keeps dying; its log is in the data folder.')
      process.exit(1)
    },
  })

const given = (config: Config, { url, secret }: Database): Config => ({
  ...config,
  role: 'all',
  databaseUrl: url,
  secretKey: secret.toString('base64'),
})

/** Only into an empty database: what a developer did with the person stays. */
const seedOnce = async (config: Config) => {
  const runtime = await openRuntime(config)
  try {
    if ((await runtime.db.$count(users)) > 0) return
    await inventPerson(runtime)
  } finally {
    await runtime.close()
  }
}

interface Part {
  readonly arguments: readonly string[]
  readonly folder: string
  readonly environment: NodeJS.ProcessEnv
}

/** In process groups of their own: Ctrl-C reaches us alone, and we end them in order. */
const runPart = (part: Part): ChildProcess =>
  spawn(process.execPath, part.arguments, {
    cwd: part.folder,
    env: { ...process.env, ...part.environment },
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: process.platform !== 'win32',
  })

const serverPart = (config: Config, port: number): Part => ({
  arguments: ['--watch', '--watch-preserve-output', 'apps/server/src/main.ts'],
  folder: repositoryRoot,
  environment: {
    PORT: String(port),
    HOST: '127.0.0.1',
    SOL_DATA_DIR: config.dataDir,
    DATABASE_URL: config.databaseUrl,
    SOL_SECRET_KEY: config.secretKey,
    SOL_PUBLIC_URL: config.publicUrl,
  },
})

const webPart = (serverPort: number, port: number): Part => ({
  arguments: [
    join(repositoryRoot, 'node_modules/next/dist/bin/next'),
    'dev',
    '-p',
    String(port),
    '-H',
    '127.0.0.1',
  ],
  folder: join(repositoryRoot, 'apps/web'),
  environment: { NEXT_TELEMETRY_DISABLED: '1', SOL_API_ORIGIN: `http://127.0.0.1:${serverPort}` },
})

const endPart = async (part: ChildProcess) => {
  if (part.exitCode !== null || part.signalCode !== null || part.pid === undefined) return
  const ended = once(part, 'exit')
  process.kill(process.platform === 'win32' ? part.pid : -part.pid, 'SIGTERM')
  await ended
}

const announce = (config: Config) =>
  console.log(
    `\nSol OS in development:  ${config.publicUrl}\nSign in with:           ${inventedPerson.email}\n` +
      `Password:               ${inventedPerson.password}\nData:                   ${config.dataDir}\n` +
      'Changes show at once. Ctrl-C stops everything.\n',
  )

const run = async (asked: Config) => {
  const database = await openDevelopmentDatabase(asked)
  const parts: ChildProcess[] = []
  const close = async () => {
    await Promise.all(parts.map(endPart))
    await database.close()
  }
  process.once('exit', () => parts.forEach((part) => part.kill('SIGKILL')))
  try {
    const config = given(asked, database)
    await seedOnce(config)
    const [serverPort, webPort] = [config.port + 1, config.port + 2]
    const front = await openFront({ port: config.port, host: config.host, serverPort, webPort })
    stopOnSignals(async () => {
      front.close()
      front.closeAllConnections()
      await close()
    })
    parts.push(runPart(serverPart(config, serverPort)), runPart(webPart(serverPort, webPort)))
    announce(config)
  } catch (error) {
    await close()
    throw listenError(error, asked)
  }
}

export const dev = async (): Promise<void> => {
  const asked = configOrExit({
    ...process.env,
    SOL_DATA_DIR: process.env['SOL_DATA_DIR'] || scratchFolder('dev'),
  })
  exitOnSignals()
  await run(asked).catch((error: unknown) => {
    console.error(error instanceof StartError ? error.message : error)
    process.exit(1)
  })
}
