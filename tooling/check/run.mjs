/** Runs every quality gate, or those that concern the files it is given. */
import { withNode24 } from '../run/with-node-24.mjs'

await withNode24(async () => (await import('./check.ts')).check(process.argv.slice(2)))
