'use client'
import { lazy, Suspense } from 'react'

const LazyTools = lazy(() => import('./places.tsx').then((file) => ({ default: file.Tools })))

/**
 * What is in reach everywhere, for screens without places: the doors, focus, help. It arrives by itself, because the
 * page for lost addresses has it too, and that page is part of every other one's first load.
 */
export function Tools() {
  return (
    <Suspense>
      <LazyTools />
    </Suspense>
  )
}
