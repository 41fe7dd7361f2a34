import type { QueryClient } from '@tanstack/react-query'
import { deliverInto } from './deliver.ts'
import { withLock } from './locks.ts'
import { createDeviceStore } from './outbox/device-store.ts'
import { Outbox } from './outbox/outbox.ts'
import { keepSending } from './outbox/upkeep.ts'
import { createQueryClient } from './query-client.ts'
import { queryKeys } from './query-keys.ts'
import { openTabChannel, type TabChannel } from './tab-channel.ts'

/** What belongs to one person in this tab. */
export interface PersonKit {
  readonly queries: QueryClient
  readonly outbox: Outbox | null
  /** Answers how to stop. */
  readonly start: () => () => void
}

const nobody = (): PersonKit => ({
  queries: createQueryClient(),
  outbox: null,
  start: () => () => undefined,
})

export const createPersonKit = (userId: string | undefined): PersonKit => {
  if (userId === undefined) return nobody()
  const queries = createQueryClient()
  let channel: TabChannel<'changed'> | undefined
  const outbox = new Outbox({
    userId,
    store: createDeviceStore(),
    deliver: deliverInto(queries),
    withLock,
    tellTabs: () => channel?.post('changed'),
  })
  /** What another tab keeps is shown at once; what it delivered is fetched before it leaves, so that nothing blinks. */
  const follow = async () => {
    await outbox.notice()
    await queries.invalidateQueries({ queryKey: queryKeys.today })
    await outbox.reload()
  }
  const start = () => {
    channel = openTabChannel(`sol-outbox:${userId}`, () => void follow())
    const stop = keepSending(outbox)
    return () => {
      stop()
      channel?.close()
    }
  }
  return { queries, outbox, start }
}
