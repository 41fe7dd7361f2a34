/** `call(operation, input)`: a request as the signed-in person, typed by the contracts. */
import { isProblem } from './problem.ts'
import type { Send } from './send.ts'

export interface TokenSource {
  /** The token to send, once it is known whether there is one. */
  token: () => Promise<string | undefined>
  /** A newer token than the one that was refused; undefined when the session has ended. */
  renew: (refused?: string) => Promise<string | undefined>
}

/** A 401 is answered by one refresh and one retry. A 403 never signs anyone out. */
export const createCall =
  (send: Send, session: TokenSource): Send =>
  async (operation, input, options = {}) => {
    const token = await session.token()
    try {
      return await send(operation, input, { ...options, token })
    } catch (problem) {
      if (token === undefined || !isProblem(problem, 'unauthenticated')) throw problem
      const renewed = await session.renew(token)
      if (renewed === undefined) throw problem
      return send(operation, input, { ...options, token: renewed })
    }
  }
