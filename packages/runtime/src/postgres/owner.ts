/** Which account PostgreSQL runs as, and whether that account can reach a folder. */
import { existsSync, statSync, type Stats } from 'node:fs'
import { dirname, resolve } from 'node:path'

export interface Owner {
  readonly uid: number
  readonly gid: number
}

/** "nobody": it exists everywhere by number, so that no account has to be made. */
const unprivileged: Owner = { uid: 65_534, gid: 65_534 }

/**
 * PostgreSQL refuses to run as root. As root it runs as whoever owns the cluster already, or as nobody;
 * undefined: as ourselves.
 */
export const ownerOf = (folder: string): Owner | undefined => {
  if (process.getuid?.() !== 0) return undefined
  if (!existsSync(folder)) return unprivileged
  const { uid, gid } = statSync(folder)
  return uid === 0 ? unprivileged : { uid, gid }
}

/** The permission bits that count for the owner: 4 read, 2 write, 1 execute. Access lists are not looked at. */
const bitsFor = ({ uid, gid }: Owner, stats: Stats): number => {
  if (stats.uid === uid) return (stats.mode >> 6) & 7
  if (stats.gid === gid) return (stats.mode >> 3) & 7
  return stats.mode & 7
}

/** Whether the owner has all the rights (4 read, 1 execute or pass through) on the path itself. */
export const mayUse = (owner: Owner, path: string, rights: number): boolean =>
  (bitsFor(owner, statSync(path)) & rights) === rights

/** The folders from the top down to the path. */
const lineage = (path: string): string[] => {
  const parent = dirname(path)
  return parent === path ? [path] : [...lineage(parent), path]
}

/** The first folder on the way to `folder`, itself included, that the owner may not pass through. */
export const barrierFor = (owner: Owner, folder: string): string | undefined =>
  lineage(resolve(folder)).find((step) => !mayUse(owner, step, 1))
