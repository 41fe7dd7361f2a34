'use client'
import { useCallback, useState } from 'react'

export interface Size {
  width: number
  height: number
}

/** What one of our pixels is on this screen: 1, or more where a person has asked for larger type. */
const pixel = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1

/**
 * The size of an element in our pixels, known before the first paint and kept as it changes. A drawing laid out in it
 * grows with the type of the person and keeps its names apart.
 */
export const useSize = (): [(element: HTMLElement | null) => (() => void) | undefined, Size | null] => {
  const [size, setSize] = useState<Size | null>(null)
  const attach = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined
    const measure = () => {
      const width = element.clientWidth / pixel()
      const height = element.clientHeight / pixel()
      setSize((known) => (known?.width === width && known.height === height ? known : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [attach, size]
}
