import { words } from '../words/words.ts'
import { ApiProblem, Offline } from './problem.ts'

/** What happened, what is safe, what to do: a sentence for any failure. */
export const explain = (error: unknown): string => {
  const { byCode, offline, internal, reference } = words.problems
  if (error instanceof Offline) return offline
  if (!(error instanceof ApiProblem)) return internal
  const sentence = error.detail ?? byCode[error.code] ?? internal
  return error.status >= 500 && error.requestId ? `${sentence} ${reference(error.requestId)}` : sentence
}
