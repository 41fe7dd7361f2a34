import type { Redis } from 'ioredis'
import type { Log } from '@sol/core/shared/context'
import type { KeyValue } from '@sol/core/shared/store'

const wholeSeconds = (seconds: number) => Math.max(1, Math.ceil(seconds))

/**
 * The id of this run of the server. It is part of every key, so that nothing comes back from a snapshot that Redis
 * loads after a crash: that would undo removals.
 */
const runOf = async (redis: Redis): Promise<string> =>
  /run_id:(\w{12})/.exec(await redis.info('server'))?.[1] ?? 'unnamed'

const empty = async (redis: Redis, prefix: string) => {
  for await (const names of redis.scanStream({ match: `${prefix}*`, count: 1_000 }) as AsyncIterable<
    string[]
  >) {
    if (names.length > 0) await redis.unlink(names)
  }
}

/**
 * Key and value in Redis. While Redis is away everything is a miss and nothing throws. If a write was lost meanwhile, what
 * Redis still holds may be out of date, so it is emptied before it is believed again.
 */
export const openRedisKeyValue = async (redis: Redis, log: Log): Promise<KeyValue> => {
  /** What keys begin with; undefined while Redis is not to be believed. */
  let prefix: string | undefined
  let lastPrefix: string | undefined
  let writesLost = false

  const believe = async () => {
    const found = `sol:${await runOf(redis)}:`
    while (writesLost) {
      writesLost = false
      if (found === lastPrefix) await empty(redis, found)
    }
    prefix = lastPrefix = found
  }

  const doubt = () => {
    if (prefix) log.warn('redis.away')
    prefix = undefined
  }

  const loseWrite = () => {
    writesLost = true
    if (!prefix) return
    doubt()
    redis.disconnect(true)
  }

  await believe()
  redis.on('close', doubt)
  redis.on('ready', () => {
    believe().then(
      () => log.info('redis.back'),
      () => redis.disconnect(true),
    )
  })

  return {
    async get(key) {
      if (!prefix) return undefined
      return (await redis.get(prefix + key).catch(() => null)) ?? undefined
    },
    async set(key, value, seconds) {
      if (!prefix) loseWrite()
      else await redis.set(prefix + key, value, 'EX', wholeSeconds(seconds)).catch(loseWrite)
    },
    /** False also while Redis is away: nothing was stored. */
    async add(key, value, seconds) {
      if (!prefix) return false
      const answer = await redis.set(prefix + key, value, 'EX', wholeSeconds(seconds), 'NX').catch(() => null)
      return answer === 'OK'
    },
    async remove(key) {
      if (!prefix) loseWrite()
      else await redis.unlink(prefix + key).catch(loseWrite)
    },
  }
}
