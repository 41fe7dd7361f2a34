import { Redis } from 'ioredis'
import { StartError } from '../start-error.ts'

/** A cache that answers later than this is no help: whoever asks goes to the truth. */
const patience = 250
const longestPause = 2_000

const codeOf = (error: unknown) => {
  const { code, message } = error as { code?: unknown; message?: unknown }
  if (typeof code === 'string') return code
  // Redis answers begin with a code as WRONGPASS; what follows may quote what was given.
  return /^[A-Z]{3,}/.exec(String(message))?.[0] ?? 'no answer'
}

/**
 * A connection that never makes a request wait: commands fail at once while it is away, and after 250 ms when Redis
 * hangs. It comes back by itself.
 * @throws StartError naming REDIS_URL when Redis cannot be reached at first.
 */
export const connectRedis = async (url: string): Promise<Redis> => {
  let reached = false
  const redis = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    autoResubscribe: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 2_000,
    commandTimeout: patience,
    socketTimeout: patience * 2,
    disableClientInfo: true,
    retryStrategy: (tries) => (reached ? Math.min(50 * 2 ** Math.min(tries, 6), longestPause) : null),
  })
  let reason: unknown
  // Without a listener ioredis prints; the state of the connection says it all later on.
  redis.on('error', (error) => (reason ??= error))
  try {
    await redis.connect()
    reached = true
    return redis
  } catch (error) {
    redis.disconnect()
    const code = codeOf(reason ?? error)
    throw new StartError(
      `REDIS_URL: no Redis could be used at that address (${code}); start it, correct the address, or leave REDIS_URL out.`,
    )
  }
}
