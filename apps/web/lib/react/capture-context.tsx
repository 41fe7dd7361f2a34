'use client'
import {
  createContext,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react'
import { readDraft, writeDraft } from '../device-data.ts'
import { usePersonOrNone } from './session-context.tsx'

interface CaptureState {
  readonly text: string
  readonly setText: (text: string) => void
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>
  /** Brings the person to the capture field, from anywhere. */
  readonly focus: () => void
}

const CaptureContext = createContext<CaptureState | null>(null)

/** The words in the capture field; a half-written thought comes back after a reload. */
export function CaptureProvider({ children }: { children: ReactNode }) {
  const userId = usePersonOrNone()?.id
  const [text, show] = useState('')
  const fieldRef = useRef<HTMLTextAreaElement>(null)
  const focus = useCallback(() => fieldRef.current?.focus(), [])
  const setText = useCallback(
    (next: string) => {
      show(next)
      if (userId !== undefined) writeDraft(userId, next)
    },
    [userId],
  )
  const [restoredFor, setRestoredFor] = useState<string>()
  if (userId !== restoredFor) {
    setRestoredFor(userId)
    // What was typed before it was known who is here stays.
    if (userId !== undefined && text === '') show(readDraft(userId))
  }
  const state = useMemo(() => ({ text, setText, fieldRef, focus }), [text, setText, focus])
  return <CaptureContext value={state}>{children}</CaptureContext>
}

export const useCapture = (): CaptureState => {
  const state = useContext(CaptureContext)
  if (!state) throw new Error('useCapture stands outside of CaptureProvider')
  return state
}
