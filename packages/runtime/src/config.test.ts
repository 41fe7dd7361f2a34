import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { settings } from './settings.ts'
import { ConfigError } from './start-error.ts'
import { temporaryFolder } from './testing/temporary-folder.ts'

const refusal = (env: Record<string, string>): string => {
  try {
    readConfig(env)
    return 'accepted'
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError)
    return (error as Error).message
  }
}

const isOneSentence = (text: string) => !text.includes('\n') && /\.$/.test(text) && !/[.!?] [A-Z]/.test(text)

test('nothing given is enough', () => {
  const config = readConfig({})
  expect(config).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    databaseUrl: undefined,
    redisUrl: undefined,
    publicUrl: 'http://localhost:3000',
    role: 'all',
    trustProxy: [],
    logLevel: 'info',
  })
  expect(config.dataDir).toMatch(/sol-os$/)
})

test('the public address follows the port', () => {
  expect(readConfig({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080')
  expect(readConfig({ SOL_PUBLIC_URL: 'https://sol.example.org/' }).publicUrl).toBe('https://sol.example.org')
})

describe.each([
  ['PORT', ['0', '65536', '3000a', '-1', '3.5', '99999999']],
  ['HOST', ['not a host', 'http://localhost', '::1::2', '-x']],
  ['SOL_DATA_DIR', ['~/sol', '~']],
  ['DATABASE_URL', ['mysql://localhost/x', 'localhost:5432', 'postgres:/x', 'postgres://a b']],
  ['REDIS_URL', ['http://localhost', 'localhost:6379', 'redis://']],
  ['SOL_PUBLIC_URL', ['sol.example.org', 'ftp://x', 'https://x/path', 'https://x/?a=1', 'https://a:b@x']],
  ['SOL_ROLE', ['none', 'ALL']],
  ['SOL_TRUST_PROXY', ['proxy', '10.0.0.0/33', '::1/129', '1.2.3.4,', '1.2.3.4/8/8']],
  ['SOL_LOG', ['debug', 'loud']],
])('a wrong %s', (name, values) => {
  test.each(values)('%j is one sentence that names it and what it expects', (value) => {
    const sentence = refusal({ [name]: value })
    const setting = Object.values(settings).find((candidate) => candidate.name === name)
    expect(sentence).toBe(`${name} must be ${setting?.expects}.`)
    expect(isOneSentence(sentence)).toBe(true)
  })
})

test.each([
  ['PORT', '1'],
  ['HOST', '::1'],
  ['HOST', 'sol.internal'],
  ['DATABASE_URL', 'postgresql://u:p@db:5432/sol'],
  ['DATABASE_URL', 'postgres:///sol?host=/run/postgresql'],
  ['REDIS_URL', 'rediss://:p@cache:6379/1'],
  ['SOL_TRUST_PROXY', '127.0.0.1, 10.0.0.0/8,fd00::/8'],
  ['SOL_LOG', 'silent'],
])('%s=%s is accepted', (name, value) => {
  expect(refusal({ [name]: value })).toBe('accepted')
})

test('a misspelt setting is named, and what exists is listed', () => {
  const sentence = refusal({ SOL_DATADIR: '/x' })
  expect(sentence).toMatch(/^SOL_DATADIR is not a setting of Sol OS; expected one of SOL_DATA_DIR, /)
})

test('an empty variable counts as not given', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '', REDIS_URL_FILE: '' })).toMatchObject({ port: 3000 })
})

test('every setting may come from a file, without the line end', () => {
  const folder = temporaryFolder()
  const file = (text: string) => {
    const path = join(folder, `${Math.random()}`)
    writeFileSync(path, `${text}\n`)
    return path
  }
  const examples: Record<string, string> = {
    PORT: '3111',
    HOST: '0.0.0.0',
    SOL_DATA_DIR: '/srv/sol',
    DATABASE_URL: 'postgres://u:p@db/sol',
    REDIS_URL: 'redis://cache:6379',
    SOL_PUBLIC_URL: 'https://sol.example.org',
    SOL_ROLE: 'worker',
    SOL_SECRET_KEY: 'k',
    SOL_MASTER_KEY: 'k',
    SOL_TRUST_PROXY: '10.0.0.1',
    SOL_LOG: 'warn',
  }
  expect(Object.keys(examples).sort()).toEqual(
    Object.values(settings)
      .map(({ name }) => name)
      .sort(),
  )
  const files = Object.fromEntries(
    Object.entries(examples).map(([name, text]) => [`${name}_FILE`, file(text)]),
  )
  expect(readConfig(files)).toEqual(readConfig(examples))
})

test('a value and a file for it are one too many', () => {
  expect(refusal({ PORT: '1', PORT_FILE: '/x' })).toBe('PORT and PORT_FILE are both set; keep one of them.')
})

test('a file that cannot be read is named by its variable', () => {
  expect(refusal({ SOL_SECRET_KEY_FILE: '/nowhere' })).toBe(
    'SOL_SECRET_KEY_FILE must be the path of a file that can be read.',
  )
})

test('a process with one role needs a database that others can reach', () => {
  expect(refusal({ SOL_ROLE: 'worker' })).toContain('DATABASE_URL')
})

test('a wrong secret never shows its value', () => {
  expect(refusal({ DATABASE_URL: 'mysql://u:hunter2@db/x' })).not.toContain('hunter2')
})
