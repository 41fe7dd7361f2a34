/** Holds the folder it is given until it is killed. */
import { holdFolder } from '../data-folder.ts'

try {
  holdFolder(process.argv[2] ?? '')
  console.log('held')
  setInterval(() => undefined, 1_000)
} catch (error) {
  console.log(error instanceof Error ? error.message : 'failed')
}
