'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'
import type { Entry } from '@sol/contracts/journal'
import { webLocks } from '../../lib/locks.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import { usePerson } from '../../lib/react/session-context.tsx'
import { dropDraft, keepDraft, lockOf, type EntryDraft } from './entry-draft.ts'
import { sendDraft } from './send-draft.ts'
import { Writing, type WritingStatus } from './writing.ts'

/** Says to other tabs that this page is open, so that none of them takes its draft for one that was left. */
const holdOpen = (writer: string): (() => void) => {
  const end = new AbortController()
  let release = () => undefined as void
  const open = new Promise<void>((resolve) => {
    release = resolve
  })
  void webLocks()
    ?.request(lockOf(writer), { signal: end.signal }, () => open)
    .catch(() => undefined)
  return () => {
    end.abort()
    release()
  }
}

interface Begin {
  readonly draft: EntryDraft
  readonly status: WritingStatus
  readonly keptCount: number
}

/** One open page, from its first letter to the last save when it is left. */
export const useWriting = ({ draft, status, keptCount }: Begin) => {
  const { id: userId } = usePerson()
  const queries = useQueryClient()
  const [writing] = useState(
    () =>
      new Writing(
        {
          keep: (text) => keepDraft(userId, text),
          drop: (text) => dropDraft(userId, text),
          send: sendDraft,
          onSaved: (entry: Entry) => {
            queries.setQueryData([...queryKeys.journal, 'one', entry.id], entry)
          },
        },
        draft,
        status,
        keptCount,
      ),
  )
  const state = useSyncExternalStore(writing.subscribe, writing.state, writing.state)
  const leave = useEffectEvent(() => {
    void writing.flush().then(() => queries.invalidateQueries({ queryKey: [...queryKeys.journal, 'list'] }))
  })
  useEffect(() => holdOpen(draft.writer), [draft.writer])
  useEffect(() => {
    const hidden = () => document.visibilityState === 'hidden' && void writing.flush()
    document.addEventListener('visibilitychange', hidden)
    return () => {
      document.removeEventListener('visibilitychange', hidden)
      leave()
    }
  }, [writing])
  return { writing, state }
}
