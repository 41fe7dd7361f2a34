'use client'
import { usePathname } from 'next/navigation'
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react'
import { flushSync } from 'react-dom'
import { readDraft, writeDraft } from '../device-data.ts'
import { onOpenCapture } from '../open-capture.ts'
import { usePersonOrNone } from './session-context.tsx'

interface CaptureState {
  readonly text: string
  readonly setText: (text: string) => void
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>
  /** Whether the field was asked for where it is not always there. */
  readonly isOpen: boolean
  /** Brings the person to the capture field, from anywhere. */
  readonly focus: () => void
  /** Puts the field away and the person back to where they were; the words stay. */
  readonly close: () => void
}

const CaptureContext = createContext<CaptureState | null>(null)

/** The words in the capture field; a half-written thought comes back after a reload. */
export function CaptureProvider({ children }: { children: ReactNode }) {
  const userId = usePersonOrNone()?.id
  const [text, show] = useState('')
  const fieldRef = useRef<HTMLTextAreaElement>(null)
  const path = usePathname()
  /** The place where it was asked for: elsewhere it is put away again. */
  const [openAt, setOpenAt] = useState<string | null>(null)
  const isOpen = openAt === path
  const cameFrom = useRef<HTMLElement>(null)
  const focus = useCallback(() => {
    const { activeElement } = document
    if (activeElement instanceof HTMLElement && activeElement !== fieldRef.current)
      cameFrom.current = activeElement
    // At once, within the person's own act: a phone shows its keyboard only then.
    flushSync(() => setOpenAt(path))
    fieldRef.current?.focus()
  }, [path])
  const close = useCallback(() => {
    flushSync(() => setOpenAt(null))
    const from = cameFrom.current
    const isThere = from?.isConnected && from !== document.body
    const back = isThere ? from : document.querySelector<HTMLElement>('[data-slot=capture-round]')
    back?.focus()
  }, [])
  useEffect(() => onOpenCapture(focus), [focus])
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
  const state = useMemo(
    () => ({ text, setText, fieldRef, isOpen, focus, close }),
    [text, setText, isOpen, focus, close],
  )
  return <CaptureContext value={state}>{children}</CaptureContext>
}

export const useCapture = (): CaptureState => {
  const state = useContext(CaptureContext)
  if (!state) throw new Error('useCapture stands outside of CaptureProvider')
  return state
}
