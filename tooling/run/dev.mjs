/** Starts Sol OS for whoever works on it: every change shows at once. */
import { withNode24 } from './with-node-24.mjs'

await withNode24(async () => (await import('./dev.ts')).dev())
