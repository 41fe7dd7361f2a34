'use client'
import { useEffect } from 'react'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=range], [type=checkbox]), textarea, select'))

/** `c` comes to the capture field, unless something is being typed or a modifier makes it another shortcut. */
export const useCaptureKey = (focus: () => void): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
      if (event.key !== 'c' || !isPlain || event.defaultPrevented || isTyping(event.target)) return
      event.preventDefault()
      focus()
    }
    addEventListener('keydown', onKey)
    return () => {
      removeEventListener('keydown', onKey)
    }
  }, [focus])
}
