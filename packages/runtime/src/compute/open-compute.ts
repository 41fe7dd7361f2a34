/** Long sums in a thread of their own, so that the event loop goes on. The thread comes when it is needed and goes when idle. */
import { Worker } from 'node:worker_threads'
import type { AnalysisInput, AnalysisResult } from '@sol/core/insights/analysis'
import type { Compute } from '@sol/core/shared/context'

interface Waiting {
  readonly resolve: (result: AnalysisResult) => void
  readonly reject: (error: Error) => void
}

type Answer = { readonly id: number } & (
  { readonly result: AnalysisResult } | { readonly reason: string; readonly result?: undefined }
)

export type OpenCompute = Compute & { close(): Promise<void> }

const idleMilliseconds = 20_000

export const openCompute = (idle = idleMilliseconds): OpenCompute => {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let idleTimer: NodeJS.Timeout | undefined
  let last = 0

  const leave = async () => {
    const leaving = worker
    worker = undefined
    await leaving?.terminate()
  }
  const settle = (answer: Answer) => {
    const one = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (answer.result) one?.resolve(answer.result)
    else one?.reject(new Error(`analysis: ${answer.reason}`))
    if (waiting.size > 0) return
    idleTimer = setTimeout(() => void leave(), idle)
    idleTimer.unref()
  }
  const abandon = (gone: Worker) => () => {
    if (worker === gone) worker = undefined
    if (worker) return
    for (const one of waiting.values()) one.reject(new Error('analysis: the thread ended'))
    waiting.clear()
  }
  const enter = (): Worker => {
    const made = new Worker(new URL('./worker.ts', import.meta.url))
    made.on('message', settle)
    made.on('error', abandon(made))
    made.on('exit', abandon(made))
    made.unref()
    return made
  }
  return {
    analyse: (input: AnalysisInput) => {
      clearTimeout(idleTimer)
      worker ??= enter()
      const id = (last += 1)
      const running = worker
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        running.postMessage({ id, input })
      })
    },
    close: async () => {
      clearTimeout(idleTimer)
      await leave()
    },
  }
}
