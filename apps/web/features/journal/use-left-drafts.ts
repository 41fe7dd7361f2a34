'use client'
import { useEffect, useEffectEvent, useState } from 'react'
import { usePerson } from '../../lib/react/session-context.tsx'
import { dropDraft, leftDrafts, type EntryDraft } from './entry-draft.ts'
import { sendDraft } from './send-draft.ts'
import { useEntryActs } from './use-journal.ts'

/** @returns whether the server has it now */
const send = async (userId: string, draft: EntryDraft): Promise<boolean> => {
  try {
    await sendDraft(draft)
    dropDraft(userId, draft)
    return true
  } catch {
    // It stays on this device, in sight.
    return false
  }
}

/** What closed pages left on this device is sent; what cannot be sent now is listed, and can be opened. */
export const useLeftDrafts = () => {
  const { id: userId } = usePerson()
  const { readAgain } = useEntryActs()
  const [left, setLeft] = useState<readonly EntryDraft[]>([])
  const bring = useEffectEvent(async () => {
    const drafts = await leftDrafts(userId)
    if (drafts.length === 0) {
      setLeft([])
      return
    }
    const kept: EntryDraft[] = []
    for (const draft of drafts) if (!(await send(userId, draft))) kept.push(draft)
    setLeft(kept)
    await readAgain()
  })
  useEffect(() => {
    const again = () => void bring()
    again()
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }, [])
  return left
}
