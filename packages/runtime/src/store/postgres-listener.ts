import pg from 'pg'
import type { Log } from '@sol/core/shared/context'

const heartbeatMilliseconds = 15_000
const answerMilliseconds = 5_000
const longestPause = 5_000

export interface ListenerOptions {
  /** Where to connect: the options of this pool. The listener takes no connection out of it. */
  readonly pool: pg.Pool
  readonly channel: string
  readonly log: Log
  readonly onText: (text: string) => void
  /** Called at every connection but the first: what was said in between is lost. */
  readonly onGap?: () => void
}

export interface Listener {
  close(): Promise<void>
}

/** One try: connects and listens; `onLost` is told once if that connection ends later. */
const listenOnce = async (options: ListenerOptions, onLost: () => void): Promise<pg.Client> => {
  const client = new pg.Client(options.pool.options)
  // A connection that fails while it is being made has an error to emit too; the rejection below reports it.
  client.on('error', () => undefined)
  await client.connect()
  await client.query(`LISTEN ${pg.escapeIdentifier(options.channel)}`)
  client.on('notification', (notification) => options.onText(notification.payload ?? ''))
  client.once('end', onLost)
  return client
}

/** A silent network never reports its end, so the listener asks. */
const beat = (client: pg.Client, onLost: () => void) =>
  setInterval(() => {
    const question = { text: 'SELECT 1', query_timeout: answerMilliseconds }
    client.query(question).catch(onLost)
  }, heartbeatMilliseconds).unref()

/**
 * Listens on a channel of PostgreSQL over a connection of its own, which is made again (with growing pauses) when it
 * is lost.
 * @throws when the first connection fails.
 */
export const listenTo = async (options: ListenerOptions): Promise<Listener> => {
  let client: pg.Client | undefined
  let heartbeat: NodeJS.Timeout | undefined
  let pause: NodeJS.Timeout | undefined
  let closed = false

  const lose = () => {
    if (closed || !client) return
    clearInterval(heartbeat)
    client.removeAllListeners('end')
    client.end().catch(() => undefined)
    client = undefined
    options.log.warn('listener.lost', { channel: options.channel })
    again(0)
  }

  const hold = (connected: pg.Client) => {
    client = connected
    heartbeat = beat(connected, lose)
  }

  const again = (tries: number) => {
    pause = setTimeout(
      () => {
        listenOnce(options, lose).then(
          (connected) => {
            if (closed) return void connected.end()
            hold(connected)
            options.log.info('listener.back', { channel: options.channel })
            options.onGap?.()
          },
          () => closed || again(tries + 1),
        )
      },
      Math.min(100 * 2 ** tries, longestPause),
    )
  }

  hold(await listenOnce(options, lose))
  return {
    async close() {
      closed = true
      clearInterval(heartbeat)
      clearTimeout(pause)
      await client?.end()
    },
  }
}
