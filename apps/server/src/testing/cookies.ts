import type { Answer } from './test-app.ts'

/** The cookies that an answer sets, each as its parts: `sol_rt=…`, `HttpOnly`, `Path=/`, … */
export const cookiesIn = ({ headers }: Pick<Answer, 'headers'>): string[][] =>
  [(headers['set-cookie'] ?? []) as string | string[]].flat().map((cookie) => cookie.split('; '))

/** What a browser would send back: `name=value` of the cookies that are set and not cleared. */
export const cookieHeaderOf = (answer: Pick<Answer, 'headers'>): string =>
  cookiesIn(answer)
    .map(([pair = '']) => pair)
    .filter((pair) => !pair.endsWith('='))
    .join('; ')
