#!/usr/bin/env node
/** The command line of an installation: `npx sol --help`. */
import { withNode24 } from './with-node-24.mjs'

await withNode24(async () => (await import('../sol/sol.ts')).main(process.argv.slice(2)))
