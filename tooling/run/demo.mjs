/** Starts Sol OS with an invented person, in a folder that is thrown away. */
import { withNode24 } from './with-node-24.mjs'

await withNode24(async () => (await import('./demo.ts')).demo())
