import type { Redis } from 'ioredis'
import { RateLimiterRedis } from 'rate-limiter-flexible'
import type { Log } from '@sol/core/shared/context'
import type { Store } from '@sol/core/shared/store'
import { limitsOver } from './limits.ts'
import { connectRedis } from './redis-connection.ts'
import { openRedisKeyValue } from './redis-key-value.ts'
import { signalsOver } from './signals.ts'

const heartbeatMilliseconds = 15_000

interface Options {
  readonly redisUrl: string
  readonly log: Log
}

const limits = (redis: Redis) =>
  limitsOver(
    (options) => new RateLimiterRedis({ ...options, storeClient: redis, rejectIfRedisNotReady: true }),
  )

/** Subscribes now and after every reconnection. Answers how to stop. */
const keepSubscribed = async (subscriber: Redis, channel: string, onGap: () => void) => {
  await subscriber.subscribe(channel)
  subscriber.on('ready', () => {
    subscriber.subscribe(channel).then(onGap, () => subscriber.disconnect(true))
  })
  // A silent network never reports its end; an unanswered ping ends the connection (socketTimeout).
  const heartbeat = setInterval(
    () => void subscriber.ping().catch(() => undefined),
    heartbeatMilliseconds,
  ).unref()
  return () => clearInterval(heartbeat)
}

/**
 * The store in Redis 7. Takes two connections: commands, and one that listens.
 * @throws StartError when Redis cannot be reached.
 */
export const openRedisStore = async (options: Options): Promise<Store & { close(): Promise<void> }> => {
  const { redisUrl, log } = options
  const redis = await connectRedis(redisUrl)
  const subscriber = await connectRedis(redisUrl)
  // Channels do not know of databases: two installations in one Redis must not hear each other.
  const channel = `sol:signals:${redis.options.db ?? 0}`
  const signals = signalsOver((text) => {
    redis.publish(channel, text).catch(() => log.warn('signals.not_sent'))
  }, log)
  subscriber.on('message', (_channel, text) => signals.receive(text))
  const unsubscribe = await keepSubscribed(subscriber, channel, signals.missed)
  return {
    kv: await openRedisKeyValue(redis, log),
    limits: limits(redis),
    signals,
    async close() {
      signals.flush()
      unsubscribe()
      await redis.quit().catch(() => undefined)
      redis.disconnect()
      subscriber.disconnect()
    },
  }
}
