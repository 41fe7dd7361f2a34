import type { Metadata } from 'next'
import { BackToToday } from '../../../features/focus/back-to-today.tsx'
import { CaptureDock } from '../../../features/capture/capture-dock.tsx'
import { FocusScreen } from '../../../features/focus/focus-screen.tsx'
import { FocusSkeleton } from '../../../features/focus/focus-skeleton.tsx'
import { KeptSession } from '../../../features/focus/kept-session.tsx'
import { SignedIn } from '../../../features/session/signed-in.tsx'
import { Tools } from '../../../features/shell/tools.tsx'
import { contentId } from '../../../features/shell/skip-link.tsx'
import { words } from '../../../words/words.ts'
import { CaptureProvider } from '../../../lib/react/capture-context.tsx'
import { LiveUpdates } from '../../after-first-view.tsx'

export const metadata: Metadata = { title: words.titles.focus }

export default function FocusPage() {
  return (
    <CaptureProvider>
      <main
        id={contentId}
        tabIndex={-1}
        className="grid min-h-dvh content-center justify-items-center px-4 pt-20 pb-[calc(var(--bar-height,0px)+2rem)] outline-none"
      >
        <BackToToday />
        <SignedIn skeleton={<FocusSkeleton />} whileAway={<KeptSession />}>
          <LiveUpdates />
          <FocusScreen capture={<CaptureDock />} />
        </SignedIn>
      </main>
      <Tools />
    </CaptureProvider>
  )
}
