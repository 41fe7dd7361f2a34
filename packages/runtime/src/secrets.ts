/** The one secret of an installation, which core derives every other key from. */
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { syncFolder } from './data-folder.ts'
import { codeOf, ConfigError, StartError } from './start-error.ts'

const shortest = 32

const decode = (text: string): Buffer | undefined => {
  if (/^[0-9a-f]+$/i.test(text) && text.length % 2 === 0 && text.length >= 2 * shortest)
    return Buffer.from(text, 'hex')
  if (/^[\w+/-]+={0,2}$/.test(text)) return Buffer.from(text, 'base64')
  return undefined
}

const distinct = (values: readonly number[]) => new Set(values).size

/**
 * What a person types or copies in place of random bytes. 32 random bytes hold about 30 different values
 * (fewer than 20: less than one key in 10^12), are not all printable, and do not count up.
 */
const looksMadeUp = (text: string, key: Buffer): boolean => {
  const bytes = [...key]
  const steps = bytes.slice(1).map((byte, index) => byte - (bytes[index] ?? 0))
  const printable = bytes.every((byte) => byte >= 0x20 && byte < 0x7f)
  const oneCase = /^([a-z_=-]+|[A-Z_=-]+)$/.test(text)
  return distinct(bytes) < 20 || distinct(steps) < 16 || printable || oneCase
}

/**
 * Decodes a key given as text (base64, base64url or hex).
 * @param source what to name in the sentence, as `SOL_SECRET_KEY`.
 * @throws ConfigError when it is not text of that kind, too short, or evidently not random. Never shows the key.
 */
export const decodeSecret = (text: string, source: string): Buffer => {
  const remedy = 'make one with: openssl rand -base64 32'
  const key = decode(text)
  if (!key) throw new ConfigError(`${source} must be at least 32 random bytes in base64 or hex; ${remedy}`)
  if (key.length < shortest)
    throw new ConfigError(`${source} is too short: it must hold at least 32 bytes; ${remedy}`)
  if (looksMadeUp(text, key))
    throw new ConfigError(`${source} is too easy to guess: it must be random; ${remedy}`)
  return key
}

/** Written beside, synced, and linked into place: a crash leaves a whole key or none, and the first of two wins. */
export const writeNewKey = (folder: string, path: string) => {
  const beside = `${path}.${randomBytes(6).toString('hex')}`
  const descriptor = openSync(beside, 'wx', 0o600)
  try {
    writeSync(descriptor, `${randomBytes(shortest).toString('base64')}\n`)
    fsyncSync(descriptor)
    closeSync(descriptor)
    linkSync(beside, path)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    rmSync(beside, { force: true })
  }
  syncFolder(folder)
}

/**
 * The keys in a file of ours, one a line, only for its owner to read.
 * @throws StartError when it holds none, or one that is weak
 */
export const readKeptKeys = (path: string): [Buffer, ...Buffer[]] => {
  try {
    chmodSync(path, 0o600)
    const [first = '', ...others] = readFileSync(path, 'utf8').trim().split(/\s+/)
    return [decodeSecret(first, path), ...others.map((text) => decodeSecret(text, path))]
  } catch (error) {
    throw new StartError(
      `The key file ${path} cannot be used; nothing was changed: put back the one from your backup.`,
      { cause: error },
    )
  }
}

export interface SecretSource {
  readonly dataDir: string
  /** SOL_SECRET_KEY. */
  readonly given: string | undefined
  /** Whether data exist already that were made under a key. */
  readonly dataExist: boolean
}

/**
 * The installation's secret, at least 32 bytes: the given one, or the one kept in `<dataDir>/secret.key` (0600), which
 * is made at the first start. A missing key beside existing data is an error, not a new key: nobody could sign in.
 */
export const openSecret = ({ dataDir, given, dataExist }: SecretSource): Buffer => {
  if (given !== undefined) return decodeSecret(given, 'SOL_SECRET_KEY')
  const path = join(dataDir, 'secret.key')
  if (!existsSync(path)) {
    if (dataExist) {
      throw new StartError(
        `The key file ${path} is missing although its database is there; nothing was changed: ` +
          'put the file back from your backup, or give the key in SOL_SECRET_KEY.',
      )
    }
    writeNewKey(dataDir, path)
  }
  return readKeptKeys(path)[0]
}
