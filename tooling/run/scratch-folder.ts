/** Where development and the demo keep their data: in the checkout, unless PostgreSQL's account cannot get there. */
import { join } from 'node:path'
import { barrierFor, ownerOf } from '@sol/runtime/postgres/owner'
import { repositoryRoot } from './web-build.ts'

/** As root, PostgreSQL runs as nobody, who cannot pass through a private home folder. */
export const scratchFolder = (name: 'dev' | 'demo'): string => {
  const inCheckout = join(repositoryRoot, '.sol', name)
  const owner = ownerOf(join(inCheckout, 'postgres'))
  return owner && barrierFor(owner, repositoryRoot) ? `/var/lib/sol-os-${name}` : inCheckout
}
