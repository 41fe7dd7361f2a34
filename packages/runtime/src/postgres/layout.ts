/** Where the parts of a cluster lie. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'

/** The part of a socket's name that PostgreSQL chooses. Over TCP the port is another one. */
export const socketPort = 5432
const socketName = `.s.PGSQL.${socketPort}`

/** The system's limit on a socket's path, 104 bytes on macOS and 108 on Linux, its closing zero included. */
const longestSocketPath = 103

export interface Layout {
  readonly folder: string
  /** PostgreSQL's own folder. */
  readonly data: string
  readonly log: string
  /** What PostgreSQL says before its log is open. */
  readonly startLog: string
  /** Holds the password of the role `sol_os`. */
  readonly password: string
  /** The folder of the socket; below /tmp when the cluster's own path is too long for one. */
  readonly socketFolder: string
  readonly socket: string
}

const socketFolderOf = (folder: string): string => {
  const own = join(folder, 'socket')
  if (Buffer.byteLength(join(own, socketName)) <= longestSocketPath) return own
  return `/tmp/sol-os-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`
}

export const layoutOf = (folder: string): Layout => {
  const socketFolder = socketFolderOf(folder)
  return {
    folder,
    data: join(folder, 'data'),
    log: join(folder, 'log'),
    startLog: join(folder, 'log', 'start.log'),
    password: join(folder, 'password'),
    socketFolder,
    socket: join(socketFolder, socketName),
  }
}
