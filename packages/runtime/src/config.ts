/** The one place on the server that reads the environment. */
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { settings, type LogLevel, type Setting } from './settings.ts'
import { ConfigError } from './start-error.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** What the server was told, after validation. The meaning of each value stands in settings.ts. */
export interface Config {
  readonly port: number
  readonly host: string
  /** An absolute path. */
  readonly dataDir: string
  /** undefined: the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined
  /** undefined: PostgreSQL does what Redis would do. */
  readonly redisUrl: string | undefined
  /** An origin, as `https://sol.example.org`, without a slash at the end. */
  readonly publicUrl: string
  readonly role: 'all' | 'api' | 'worker'
  /** As it was given; secrets.ts decodes and judges it. undefined: a key in the data folder. */
  readonly secretKey: string | undefined
  /** As it was given; master-keys.ts decodes and judges it. undefined: a key in the data folder. */
  readonly masterKey: string | undefined
  readonly trustProxy: readonly string[]
  readonly logLevel: LogLevel
}

const fromFile = (variable: string, path: string): string => {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    throw new ConfigError(`${variable} must be the path of a file that can be read.`)
  }
}

/** The text of a setting; an empty variable counts as not given, as compose files write it. */
const textOf = (env: Environment, name: string): string | undefined => {
  const direct = env[name] || undefined
  const path = env[`${name}_FILE`] || undefined
  if (direct !== undefined && path !== undefined) {
    throw new ConfigError(`${name} and ${name}_FILE are both set; keep one of them.`)
  }
  return path === undefined ? direct : fromFile(`${name}_FILE`, path)
}

const read = <Value>(env: Environment, setting: Setting<Value>): Value | undefined => {
  const text = textOf(env, setting.name)
  if (text === undefined) return undefined
  const parsed = z.safeParse(setting.schema, text)
  if (!parsed.success) throw new ConfigError(`${setting.name} must be ${setting.expects}.`)
  return parsed.data
}

/** A misspelt name would otherwise be a setting that silently does nothing. */
const refuseUnknown = (env: Environment) => {
  const names = Object.values(settings).map((setting) => setting.name)
  const known = new Set(names.flatMap((name) => [name, `${name}_FILE`]))
  const unknown = Object.keys(env).find((name) => name.startsWith('SOL_') && !known.has(name))
  if (unknown === undefined) return
  const ours = names.filter((name) => name.startsWith('SOL_')).join(', ')
  throw new ConfigError(`${unknown} is not a setting of Sol OS; expected one of ${ours}.`)
}

const runsAsRoot = () => process.getuid?.() === 0

/** Where applications keep data: XDG on Unix, the platform's own place elsewhere, /var/lib for root. */
const defaultDataDir = (env: Environment): string => {
  if (process.platform === 'win32') return join(env['LOCALAPPDATA'] ?? homedir(), 'sol-os')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'sol-os')
  if (runsAsRoot()) return '/var/lib/sol-os'
  return join(env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'sol-os')
}

const refuseLonelyRole = (role: Config['role'], databaseUrl: string | undefined) => {
  if (role === 'all' || databaseUrl !== undefined) return
  throw new ConfigError(
    `SOL_ROLE=${role} shares its work with other processes, so DATABASE_URL must be set too.`,
  )
}

/**
 * Reads and validates every setting.
 * @throws ConfigError with one sentence that names the variable and what it expects.
 */
export const readConfig = (env: Environment = process.env): Config => {
  refuseUnknown(env)
  const port = read(env, settings.port) ?? 3000
  const databaseUrl = read(env, settings.databaseUrl)
  const role = read(env, settings.role) ?? 'all'
  refuseLonelyRole(role, databaseUrl)
  return {
    port,
    host: read(env, settings.host) ?? '127.0.0.1',
    dataDir: read(env, settings.dataDir) ?? defaultDataDir(env),
    databaseUrl,
    redisUrl: read(env, settings.redisUrl),
    publicUrl: read(env, settings.publicUrl) ?? `http://localhost:${port}`,
    role,
    secretKey: read(env, settings.secretKey),
    masterKey: read(env, settings.masterKey),
    trustProxy: read(env, settings.trustProxy) ?? [],
    logLevel: read(env, settings.logLevel) ?? 'info',
  }
}
