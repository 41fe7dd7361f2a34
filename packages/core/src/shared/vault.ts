/**
 * What keeps a person's words unreadable for whoever holds only the database (decision 14). Rules seal before they write
 * and open after they read; what is sealed is listed in `vault/sealed-columns.ts`.
 */
import type { Db } from '@sol/db/client'

/** Where a sealed value stands. It opens there and nowhere else. */
export interface Place {
  /** The table's name in the database. */
  readonly table: string
  /** Which row of the person: its key without the person, the parts joined by `/`. */
  readonly row: string
  /** The column's name in the database. */
  readonly column: string
  /** Grows whenever the value is written, and stands in the row; 1 for what is written once. */
  readonly version: number
}

/** A person's key at hand: sealing without waiting. For this moment only; never kept. */
export interface Sealer {
  seal(place: Place, text: string): Buffer
  sealBytes(place: Place, bytes: Uint8Array): Buffer
}

/** A person's keys at hand: opening without waiting. For this moment only; never kept. */
export interface Opener {
  /** @throws AppError unreadable */
  open(place: Place, sealed: Buffer): string
  /** @throws AppError unreadable */
  openBytes(place: Place, sealed: Buffer): Buffer
}

export interface Vault {
  /** For many values at once. */
  sealer(db: Db, userId: string): Promise<Sealer>
  /** For lists. @param values what will be opened: their keys are fetched when this process does not know them yet */
  opener(db: Db, userId: string, values: Iterable<Buffer | null>): Promise<Opener>
  seal(db: Db, userId: string, place: Place, text: string): Promise<Buffer>
  /** @throws AppError unreadable: it was changed, stands in another place, or its key is gone. Leaves an audit event. */
  open(db: Db, userId: string, place: Place, sealed: Buffer): Promise<string>
  sealBytes(db: Db, userId: string, place: Place, bytes: Uint8Array): Promise<Buffer>
  /** @throws AppError unreadable */
  openBytes(db: Db, userId: string, place: Place, sealed: Buffer): Promise<Buffer>
  /** Makes the person's first data key, in the transaction that makes the person. */
  createKey(db: Db, userId: string): Promise<void>
  /** Drops what this process remembers of a person's keys; for erasing. */
  forget(userId: string): void
  /** An authentication code that only this instance can make, over parts that cannot run into each other. */
  mac(label: string, ...parts: readonly string[]): Buffer
}

/** What is there is sealed; null stays null. */
export const sealIfAny = (vault: Sealer, place: Place, text: string | null): Buffer | null =>
  text === null ? null : vault.seal(place, text)

export const openIfAny = (vault: Opener, place: Place, sealed: Buffer | null): string | null =>
  sealed === null ? null : vault.open(place, sealed)
