/** Builds the web app. */
import { withNode24 } from './with-node-24.mjs'

await withNode24(async () => (await import('./build.ts')).build())
