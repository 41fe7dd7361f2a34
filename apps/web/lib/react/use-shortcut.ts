'use client'
import { useEffect, useEffectEvent } from 'react'
import type { SingleKey } from '../shortcuts.ts'
import { useSettings } from './use-settings.ts'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input:not([type=range], [type=checkbox], [type=radio]), textarea, select'))

/**
 * One key alone, from anywhere on the screen; not while something is typed, not with a modifier, and not for a person
 * who switched single keys off. Behind an open dialog only keys that mean the whole app (`through`) still count.
 */
export const useShortcut = (
  key: SingleKey,
  act: () => void,
  { through = false, isOff = false } = {},
): void => {
  const isOn = useSettings().shortcuts && !isOff
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented
    if (event.key.toLowerCase() !== key || !isPlain || isTyping(event.target)) return
    if (!through && document.querySelector('dialog[open]')) return
    event.preventDefault()
    act()
  })
  useEffect(() => {
    if (!isOn) return
    addEventListener('keydown', onKey)
    return () => {
      removeEventListener('keydown', onKey)
    }
  }, [isOn])
}
