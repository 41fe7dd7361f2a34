/** Starts Sol OS as people use it. */
import { withNode24 } from './with-node-24.mjs'

await withNode24(async () => (await import('./start.ts')).start())
