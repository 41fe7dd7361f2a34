'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'

/** The heading; or the content, where the heading of a skeleton will be replaced and would take the focus with it. */
const beginning = (): HTMLElement | null =>
  document.querySelector('h1[tabindex]') ?? document.querySelector('main')

/** After a change of place, the keyboard and the screen reader are at its beginning, not lost at the end of the old one. */
export function RouteFocus() {
  const path = usePathname()
  const before = useRef(path)
  useEffect(() => {
    if (before.current === path) return
    before.current = path
    beginning()?.focus({ preventScroll: true })
  }, [path])
  return null
}
