'use client'
import { useRef, useState } from 'react'
import { useKeep } from '../../lib/react/use-keep.ts'
import { serverTime } from '../../lib/server-clock.ts'
import {
  emptyDraft,
  whenAsked,
  whenReleased,
  type CheckinDraft,
  type CheckinValues,
} from './checkin-draft.ts'

/** The check-in that was made last, here and now. */
export interface Logged extends CheckinValues {
  readonly id: string
  /** Epoch milliseconds. */
  readonly at: number
}

/** The draft, and when it becomes a check-in. */
export const useCheckin = () => {
  const keep = useKeep()
  const [draft, show] = useState(emptyDraft)
  const [logged, setLogged] = useState<Logged>()
  // The release of a slider comes right after its last change, before anything is drawn again.
  const latest = useRef(draft)

  const set = (next: CheckinDraft) => {
    latest.current = next
    show(next)
  }
  const log = (values: CheckinValues | null): boolean => {
    if (!values || !keep) return false
    keep(({ newId, ...stamp }) => {
      const id = newId()
      // By the server's clock: it refuses moments that it has not seen yet.
      const at = serverTime(stamp.now)
      setLogged({ id, at, ...values })
      return [
        {
          kind: 'checkin',
          id,
          userId: stamp.userId,
          madeAt: stamp.now,
          refused: null,
          body: { id, ...values, at: new Date(at).toISOString() },
        },
      ]
    })
    set(emptyDraft)
    return true
  }
  return {
    draft,
    logged,
    change: (part: Partial<CheckinDraft>) => {
      set({ ...latest.current, ...part })
    },
    release: () => log(whenReleased(latest.current)),
    ask: () => log(whenAsked(latest.current)),
  }
}
