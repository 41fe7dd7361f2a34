/** What a person should know about the master key, short enough to be read and kept. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from './config.ts'
import type { MasterKeySource } from './open-vault.ts'

/** Where the key lies, seen from the data. */
export type KeyPlace = 'beside_data' | 'apart'

const isSameDisk = (one: string, other: string): boolean => {
  try {
    return statSync(one).dev === statSync(other).dev
  } catch {
    return true
  }
}

/** A key that came through the environment lies where whoever runs this put it; we cannot see where that is. */
export const keyPlaceOf = (config: Config, source: MasterKeySource): KeyPlace => {
  if (source.from === 'environment' || config.databaseUrl !== undefined) return 'apart'
  return isSameDisk(source.path, join(config.dataDir, 'postgres')) ? 'beside_data' : 'apart'
}

const placeLines = (place: KeyPlace): string[] =>
  place === 'beside_data'
    ? [
        'Key and data lie on the same disk. A copy of the database alone is unreadable;',
        'whoever has the whole disk has both. To protect against that, encrypt the disk,',
        'or keep the key elsewhere and name its file in SOL_MASTER_KEY_FILE.',
      ]
    : ['Key and data lie apart: a stolen database, dump or backup is unreadable without the key.']

export const recoverySheet = (config: Config, source: MasterKeySource): string[] => [
  'Recovery sheet',
  '',
  source.from === 'file'
    ? `The master key:  ${source.path}`
    : 'The master key:  given as SOL_MASTER_KEY or SOL_MASTER_KEY_FILE',
  'What it opens:   notes, check-in notes, history and other long texts in the database.',
  'Keep a copy:     copy its text to a password manager or print it, apart from your backups.',
  'Without it:      those texts cannot be read again, by anyone. Titles, tags and times stay.',
  '',
  ...placeLines(keyPlaceOf(config, source)),
  'To see this again: npx sol keys sheet',
]
