/** The way to an embedded PostgreSQL that a server of this installation has started, for commands beside it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../start-error.ts'
import { roleName } from './create-cluster.ts'
import { layoutOf } from './layout.ts'

/**
 * The address of the cluster in `folder`: PostgreSQL writes its port into line 4 of its lock file and the folder of its
 * socket, empty without one, into line 5.
 * @throws StartError when it does not run
 */
export const urlOfRunning = (folder: string): string => {
  const { data, password } = layoutOf(folder)
  try {
    const [, , , port = '', socket = ''] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
    const query = socket === '' ? '' : `?host=${encodeURIComponent(socket)}`
    const host = socket === '' ? '127.0.0.1' : 'localhost'
    return `postgres://${roleName}:${readFileSync(password, 'utf8')}@${host}:${port}/${roleName}${query}`
  } catch (error) {
    throw new StartError(
      'The server of this data folder is starting or stopping; nothing was changed: try again in a moment.',
      { cause: error },
    )
  }
}
