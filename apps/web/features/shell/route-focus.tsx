'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'

/**
 * After a change of place, the keyboard and the screen reader are at its beginning, not lost at the end of the old one.
 * The content and not its heading: a heading is replaced when the page has loaded, and would take the focus with it.
 */
export function RouteFocus() {
  const path = usePathname()
  const before = useRef(path)
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
  }, [path])
  return null
}
