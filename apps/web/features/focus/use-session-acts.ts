'use client'
import type { FocusDetail } from '@sol/contracts/focus-sessions'
import type { Task } from '@sol/contracts/tasks'
import { newId } from '../../lib/new-id.ts'
import { namesOf } from '../../lib/outbox/thought-names.ts'
import { useFocusActs } from '../../lib/react/use-focus-acts.ts'
import { useKeep } from '../../lib/react/use-keep.ts'
import { useSettings } from '../../lib/react/use-settings.ts'
import { serverNow } from '../../lib/server-clock.ts'
import { minute } from '../../lib/time.ts'
import type { Gap } from './focus-gap.ts'
import { extended } from './focus-view.ts'

/** The contract's bounds. */
const remarkMaximum = 500
const remarksMaximum = 100

const iso = (at: number): string => new Date(at).toISOString()

/** Everything that can be done to a session while it runs. */
export const useSessionActs = (session: FocusDetail) => {
  const { act, keepStart } = useFocusActs()
  const keep = useKeep()
  const { focusMinutes } = useSettings()
  const goOn = () => {
    const isRound = session.mode === 'pomodoro' && session.intervals.at(-1)?.kind !== 'pause'
    act(session, { phase: 'work', ...(isRound && { plannedMinutes: focusMinutes }) })
  }
  const remark = (kind: 'parked' | 'interruption', text: string) => {
    if (session.remarks.length >= remarksMaximum) return
    act(session, { remark: { id: newId(), kind, text: text.slice(0, remarkMaximum) } })
  }
  /** A task like any captured thought, through the same outbox; the session remembers it too. */
  const park = (text: string) => {
    keep?.(({ userId, now, newId: make }) =>
      namesOf(text).map((name) => {
        const id = make()
        return { kind: 'task', id, userId, madeAt: now, refused: null, body: { id, ...name } }
      }),
    )
    remark('parked', text)
  }
  const answerGap = (gap: Gap, was: 'break' | 'pause') =>
    act(session, { gap: { from: iso(gap.from), to: iso(gap.to), was } })
  return {
    pause: () => act(session, { phase: 'pause' }),
    rest: () => act(session, { phase: 'break' }),
    goOn,
    extend: (by: number) => {
      const plannedMinutes = extended(session, serverNow(), by)
      if (plannedMinutes !== null) act(session, { plannedMinutes })
    },
    beganEarlier: (minutes: number) =>
      act(session, { startedAt: iso(Date.parse(session.startedAt) - minutes * minute) }),
    park,
    note: (text: string) => remark('interruption', text),
    canNote: session.remarks.length < remarksMaximum,
    answerGap,
    gapOn: (gap: Gap, task: Task | undefined) => {
      answerGap(gap, 'pause')
      keepStart({ task, mode: 'flow', at: iso(gap.from), endedAt: iso(gap.to) })
    },
    end: (outcome: 'finished' | 'stopped') => act(session, { outcome }),
  }
}

export type SessionActs = ReturnType<typeof useSessionActs>
