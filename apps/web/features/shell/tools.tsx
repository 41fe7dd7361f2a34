'use client'
import { lazy, Suspense } from 'react'

const LazyTools = lazy(() => import('./places.tsx').then((file) => ({ default: file.Tools })))

/** Tools for the page for lost addresses: they arrive by themselves, since that page is part of every other one's first load. */
export function LateTools() {
  return (
    <Suspense>
      <LazyTools />
    </Suspense>
  )
}
