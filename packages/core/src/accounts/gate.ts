import { AppError } from '../shared/app-error.ts'

/** Lets a few pieces of heavy work run at once, a few more wait, and refuses the rest. */
export interface Gate {
  /** @throws AppError too_many_requests when the queue is full */
  run<T>(work: () => Promise<T>): Promise<T>
}

interface GateSize {
  readonly slots: number
  readonly queue: number
  /** Seconds that a caller is told to wait when the queue is full. */
  readonly retryAfter: number
}

export const makeGate = ({ slots, queue, retryAfter }: GateSize): Gate => {
  const waiting: (() => void)[] = []
  let busy = 0

  const enter = async (): Promise<void> => {
    if (busy < slots) {
      busy += 1
      return
    }
    if (waiting.length >= queue) throw new AppError('too_many_requests', { retryAfter })
    await new Promise<void>((resume) => waiting.push(resume))
  }

  /** A slot is handed on, never freed in between, so that nobody overtakes the queue. */
  const leave = (): void => {
    const next = waiting.shift()
    if (next) next()
    else busy -= 1
  }

  return {
    run: async (work) => {
      await enter()
      try {
        return await work()
      } finally {
        leave()
      }
    },
  }
}
