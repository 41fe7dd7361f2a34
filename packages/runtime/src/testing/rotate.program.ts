/** What `sol keys rotate` does, as a process of its own that can be killed. */
import { beginRotation, isRotating, resumeRotation } from '@sol/core/vault/rotate'
import { readConfig } from '../config.ts'
import { openTools } from '../open-tools.ts'

const tools = await openTools(readConfig())
const { ctx, masterKeys } = tools
if (!(await isRotating(ctx))) await beginRotation(ctx, masterKeys.masters)
console.log('begun')
const { unfinished, left } = await resumeRotation(ctx)
console.log(`done ${unfinished} ${left}`)
await tools.close()
