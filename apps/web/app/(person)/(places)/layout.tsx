import type { ReactNode } from 'react'
import { CaptureDock } from '../../../features/capture/capture-dock.tsx'
import { Places } from '../../../features/shell/places.tsx'
import { contentId, SkipLink } from '../../../features/shell/skip-link.tsx'
import { UndoBar } from '../../../features/shell/undo-bar.tsx'
import { CaptureProvider } from '../../../lib/react/capture-context.tsx'
import { words } from '../../../words/words.ts'

/** The places, and the dock that is the same in each. */
export default function PlacesLayout({ children }: { readonly children: ReactNode }) {
  return (
    <CaptureProvider>
      <SkipLink />
      <Places />
      <main id={contentId} tabIndex={-1} className="screen outline-none">
        {children}
      </main>
      <UndoBar />
      <section aria-label={words.capture.region}>
        <CaptureDock />
      </section>
    </CaptureProvider>
  )
}
