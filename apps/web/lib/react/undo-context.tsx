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

/** What takes an act back: the id of its change, which the server undoes field by field, or a function of our own. */
export type Undo = string | (() => void)

export interface Undoable {
  /** What was done, as "Moved to tomorrow." */
  readonly text: string
  readonly undo: Undo
}

interface UndoState {
  readonly current: Undoable | undefined
  /** Offers to take the last act back. A null change changed nothing: then nothing is offered. */
  readonly offer: (text: string, undo: Undo | null) => void
  readonly close: () => void
  /** Stops the time while the offer is looked at. */
  readonly hold: (held: boolean) => void
  /** A dialog lies over the page and shows the offer itself; answers how to say that it is gone. */
  readonly cover: () => () => void
  readonly isCovered: boolean
}

/** WCAG and our own promise ask for at least ten seconds. */
const offeredFor = 12_000

const UndoContext = createContext<UndoState | null>(null)

/** An offer that goes by itself, unless it is held. */
const useOffer = () => {
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
    (text: string, undo: Undo | null) => {
      if (undo === null) return
      setCurrent({ text, undo })
      hold(false)
    },
    [hold],
  )
  useEffect(() => () => clearTimeout(timer.current), [])
  return { current, offer, close, hold }
}

export function UndoProvider({ children }: { children: ReactNode }) {
  const { current, offer, close, hold } = useOffer()
  const [covers, setCovers] = useState(0)
  const cover = useCallback(() => {
    setCovers((count) => count + 1)
    return () => setCovers((count) => count - 1)
  }, [])
  const state = useMemo(
    () => ({ current, offer, close, hold, cover, isCovered: covers > 0 }),
    [current, offer, close, hold, cover, covers],
  )
  return <UndoContext value={state}>{children}</UndoContext>
}

export const useUndo = (): UndoState => {
  const state = useContext(UndoContext)
  if (!state) throw new Error('useUndo stands outside of UndoProvider')
  return state
}
