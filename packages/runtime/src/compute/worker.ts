/** The other side of open-compute: takes one analysis at a time and answers it. */
import { parentPort } from 'node:worker_threads'
import { analyse, type AnalysisInput } from '@sol/core/insights/analysis'

parentPort?.on('message', ({ id, input }: { id: number; input: AnalysisInput }) => {
  try {
    parentPort?.postMessage({ id, result: analyse(input) })
  } catch (error) {
    // The name alone: the message may quote what a person wrote.
    parentPort?.postMessage({ id, reason: error instanceof Error ? error.name : 'unknown' })
  }
})
