'use client'
import { useEffect, useRef, type ReactNode } from 'react'

export interface TextMark {
  /** UTF-16 offsets; `end` is the first one after it. */
  readonly start: number
  readonly end: number
  /** It goes at the next Backspace. */
  readonly armed?: boolean | undefined
}

const pieces = (text: string, marks: readonly TextMark[]): ReactNode[] => {
  let from = 0
  const parts = marks.flatMap(({ start, end, armed }) => {
    const before = text.slice(from, start)
    from = end
    return [
      before,
      <mark key={start} data-armed={armed || undefined}>
        {text.slice(start, end)}
      </mark>,
    ]
  })
  return [...parts, text.slice(from)]
}

/**
 * Tints pieces of the text of a field from behind: the same words in the same place, unseen and unheard. It stands after
 * the field in the tree and follows its scrolling; the caret belongs to the field alone.
 */
export function TextMarks({ text, marks }: { text: string; marks: readonly TextMark[] }) {
  const layer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const field = layer.current?.previousElementSibling
    if (!field) return undefined
    const follow = () => {
      if (layer.current) layer.current.scrollTop = field.scrollTop
    }
    follow()
    field.addEventListener('scroll', follow, { passive: true })
    return () => {
      field.removeEventListener('scroll', follow)
    }
  }, [text])
  return (
    <div ref={layer} aria-hidden="true" data-slot="text-marks" className="text-marks">
      {pieces(text, marks)}
      {text.endsWith('\n') && ' '}
    </div>
  )
}
