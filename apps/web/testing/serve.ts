/** A stand-in for the network at its edge: the app's own code runs down to `fetch`. */
export interface Served {
  readonly method: string
  readonly path: string
  readonly body: unknown
  readonly headers: Record<string, string>
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
}

export type Routes = Record<string, (request: Served) => Answer | Promise<Answer>>

const kindOf = (status: number) => (status >= 400 ? 'application/problem+json' : 'application/json')

/** Answers `METHOD /path` below /api/v1; what has no route gets no answer. Gives the requests that came. */
export const serve = (routes: Routes): Served[] => {
  const requests: Served[] = []
  globalThis.fetch = async (input, init = {}) => {
    const path = (input as string).replace('/api/v1', '')
    const method = init.method ?? 'GET'
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined
    const request = { method, path, body, headers: init.headers as Record<string, string> }
    requests.push(request)
    const route = routes[`${method} ${path}`]
    if (!route) throw new TypeError('no answer')
    const answer = await route(request)
    const text = answer.body === undefined ? null : JSON.stringify(answer.body)
    return new Response(text, { status: answer.status, headers: { 'content-type': kindOf(answer.status) } })
  }
  return requests
}

export const refusal = (
  status: number,
  code: string,
  issues: readonly { path: string[]; message: string }[] = [],
) => ({
  status,
  body: { type: 'about:blank', title: code, status, code, issues, requestId: 'r' },
})
