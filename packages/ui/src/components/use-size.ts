'use client'
import { useCallback, useState } from 'react'

export interface Size {
  width: number
  height: number
}

/** The size of an element, known before the first paint and kept as it changes. */
export const useSize = (): [(element: HTMLElement | null) => (() => void) | undefined, Size | null] => {
  const [size, setSize] = useState<Size | null>(null)
  const attach = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element
      setSize((known) => (known?.width === width && known.height === height ? known : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [attach, size]
}
