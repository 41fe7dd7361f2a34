import type { ReactNode } from 'react'
import { CaptureDock } from '../../../features/capture/capture-dock.tsx'
import { Places } from '../../../features/shell/places.tsx'
import { contentId, SkipLink } from '../../../features/shell/skip-link.tsx'
import { CaptureProvider } from '../../../lib/react/capture-context.tsx'
import { UndoBar } from '../../after-first-view.tsx'
import { TaskSheetWithActs } from '../../task-sheet-with-acts.tsx'

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
      <CaptureDock />
      <TaskSheetWithActs />
    </CaptureProvider>
  )
}
