/** Every setting of the server as data: read by config.ts, and by whoever writes the list down for people. */
import { isIP } from 'node:net'
import { resolve } from 'node:path'
import * as z from 'zod/mini'

export interface Setting<Value> {
  /** The environment variable; `<name>_FILE` may name a file that holds the value instead. */
  readonly name: string
  /** What holds when it is not given, in words; null: nothing. */
  readonly default: string | null
  /** Completes the sentence "<name> must be …". */
  readonly expects: string
  /** What it is for, in a sentence. */
  readonly meaning: string
  /** The value itself must never be shown. */
  readonly secret?: true
  readonly schema: z.ZodMiniType<Value, string>
}

const setting = <Value>(definition: Setting<Value>): Setting<Value> => definition

const addressWith = (protocols: readonly string[]) =>
  z.string().check(
    z.refine((text) => {
      const url = URL.parse(text)
      return url !== null && protocols.includes(url.protocol) && url.hostname !== ''
    }),
  )

/** PostgreSQL's addresses may leave the host empty, for a socket (`postgres:///name?host=/folder`). */
const PostgresAddress = z.string().check(z.regex(/^postgres(ql)?:\/\/\S+$/))

const Port = z.pipe(
  z.string().check(z.regex(/^\d{1,5}$/)),
  z.pipe(
    z.transform((text: string) => Number(text)),
    z.int().check(z.minimum(1), z.maximum(65_535)),
  ),
)

const Origin = z.pipe(
  addressWith(['http:', 'https:']).check(
    z.refine((text) => {
      const url = URL.parse(text)
      return url?.pathname === '/' && !url.search && !url.hash && !url.username && !url.password
    }),
  ),
  z.transform((text: string) => new URL(text).origin),
)

const isRange = (text: string) => {
  const [address = '', prefix, ...rest] = text.split('/')
  const family = isIP(address)
  if (!family || rest.length > 0) return false
  return prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128))
}

const AddressList = z.pipe(
  z.transform((text: string) => text.split(',').map((part) => part.trim())),
  z.array(z.string().check(z.refine((part) => isRange(part)))),
)

export const settings = {
  port: setting({
    name: 'PORT',
    default: '3000',
    expects: 'a whole number from 1 to 65535',
    meaning: 'The port that the server listens on.',
    schema: Port,
  }),
  host: setting({
    name: 'HOST',
    default: '127.0.0.1',
    expects:
      'an IP address or a host name, such as 127.0.0.1 (this computer only) or 0.0.0.0 (every network)',
    meaning: 'The address that the server listens on; by default only this computer reaches it.',
    schema: z
      .string()
      .check(z.refine((text) => isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text))),
  }),
  dataDir: setting({
    name: 'SOL_DATA_DIR',
    default: 'sol-os in the system’s folder for application data (~/.local/share, /var/lib for root)',
    expects: 'the path of a folder, written out without ~',
    meaning: 'The folder that holds the database, the secret key and the logs.',
    schema: z.pipe(
      z.string().check(z.regex(/^[^~\0][^\0]*$/)),
      z.transform((path: string) => resolve(path)),
    ),
  }),
  databaseUrl: setting({
    name: 'DATABASE_URL',
    default: null,
    expects: 'a PostgreSQL address such as postgres://user:password@host:5432/database',
    meaning: 'A PostgreSQL 15 or newer to use in place of the one that comes with Sol OS.',
    secret: true,
    schema: PostgresAddress,
  }),
  redisUrl: setting({
    name: 'REDIS_URL',
    default: null,
    expects: 'a Redis address such as redis://host:6379',
    meaning: 'A Redis 7 for caches, limits and live updates; without it PostgreSQL does that work.',
    secret: true,
    schema: addressWith(['redis:', 'rediss:']),
  }),
  publicUrl: setting({
    name: 'SOL_PUBLIC_URL',
    default: 'http://localhost:<PORT>',
    expects: 'an http or https address without a path, such as https://sol.example.org',
    meaning: 'The address that people open in the browser; requests from other sites are refused.',
    schema: Origin,
  }),
  role: setting({
    name: 'SOL_ROLE',
    default: 'all',
    expects: 'one of all, api, worker',
    meaning: 'What this process does: serve requests (api), run jobs (worker), or both (all).',
    schema: z.enum(['all', 'api', 'worker']),
  }),
  secretKey: setting({
    name: 'SOL_SECRET_KEY',
    default: 'made at the first start and kept in <SOL_DATA_DIR>/secret.key',
    expects: 'at least 32 random bytes in base64 or hex, as `openssl rand -base64 32` prints them',
    meaning:
      'The secret that every other key is derived from; the same on all instances, kept with the backups.',
    secret: true,
    schema: z.string(),
  }),
  masterKey: setting({
    name: 'SOL_MASTER_KEY',
    default: 'made at the first start and kept in <SOL_DATA_DIR>/master.key',
    expects: 'at least 32 random bytes in base64 or hex, as `openssl rand -base64 32` prints them',
    meaning:
      'The key that opens what people wrote; the same on all instances, kept apart from database and backups. ' +
      'To change it put the new one in front of the old one, separated by a space.',
    secret: true,
    schema: z.string(),
  }),
  trustProxy: setting({
    name: 'SOL_TRUST_PROXY',
    default: 'none',
    expects: 'a list of IP addresses or ranges separated by commas, such as 127.0.0.1,10.0.0.0/8',
    meaning: 'The proxies whose word about the visitor’s address is believed.',
    schema: AddressList,
  }),
  logLevel: setting({
    name: 'SOL_LOG',
    default: 'info',
    expects: 'one of info, warn, error, silent',
    meaning: 'The least important level that is logged.',
    schema: z.enum(['info', 'warn', 'error', 'silent']),
  }),
}

export type LogLevel = 'info' | 'warn' | 'error' | 'silent'
