'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'

/** After a change of place, the keyboard and the screen reader are at its heading, not lost at the end of the old one. */
export function RouteFocus() {
  const path = usePathname()
  const before = useRef(path)
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }, [path])
  return null
}
