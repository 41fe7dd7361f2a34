'use client'
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react'

export interface Undoable {
  readonly text: string
  readonly undo: () => void
}

interface UndoState {
  readonly current: Undoable | undefined
  /** Offers to take the last act back. */
  readonly offer: (undoable: Undoable) => void
  readonly close: () => void
  /** Stops the time while the offer is looked at. */
  readonly hold: (held: boolean) => void
}

/** WCAG and our own promise ask for at least ten seconds. */
const offeredFor = 12_000

const UndoContext = createContext<UndoState | null>(null)

export function UndoProvider({ children }: { children: ReactNode }) {
  const [current, setCurrent] = useState<Undoable>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const close = useCallback(() => {
    clearTimeout(timer.current)
    setCurrent(undefined)
  }, [])
  const hold = useCallback(
    (held: boolean) => {
      clearTimeout(timer.current)
      if (!held) timer.current = setTimeout(close, offeredFor)
    },
    [close],
  )
  const offer = useCallback(
    (undoable: Undoable) => {
      setCurrent(undoable)
      hold(false)
    },
    [hold],
  )
  useEffect(() => () => clearTimeout(timer.current), [])
  const state = useMemo(() => ({ current, offer, close, hold }), [current, offer, close, hold])
  return <UndoContext value={state}>{children}</UndoContext>
}

export const useUndo = (): UndoState => {
  const state = useContext(UndoContext)
  if (!state) throw new Error('useUndo stands outside of UndoProvider')
  return state
}
