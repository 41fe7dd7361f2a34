/** Runs the whole suite, or the part that `--only` names. */
import { withNode24 } from '../run/with-node-24.mjs'

await withNode24(async () => (await import('./suite.ts')).suite(process.argv.slice(2)))
