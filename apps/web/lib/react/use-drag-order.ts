'use client'
import { useRef, useState, type PointerEvent } from 'react'
import { placeAt } from '../reorder.ts'

interface Drag {
  readonly from: number
  readonly to: number
}

/** A row follows the finger; where it is let go, it stays. Rows carry `data-order`. */
export const useDragOrder = (onMove: (from: number, to: number) => void) => {
  const list = useRef<HTMLUListElement>(null)
  const [drag, setDrag] = useState<Drag>()
  const begin = (event: PointerEvent, from: number) => {
    if (event.button !== 0) return
    const rows = [...(list.current?.querySelectorAll('[data-order]') ?? [])].map((row) =>
      row.getBoundingClientRect(),
    )
    let to = from
    const follow = (moving: globalThis.PointerEvent) => {
      to = placeAt(moving.clientY, rows)
      setDrag({ from, to })
    }
    const end = (ending: Event) => {
      stop.abort()
      setDrag(undefined)
      if (ending.type === 'pointerup' && to !== from) onMove(from, to)
    }
    // On the window: the row moves in the document while it is dragged, which would lose a capture.
    const stop = new AbortController()
    addEventListener('pointermove', follow, { signal: stop.signal })
    for (const ending of ['pointerup', 'pointercancel'])
      addEventListener(ending, end, { signal: stop.signal })
  }
  return { list, drag, begin }
}
