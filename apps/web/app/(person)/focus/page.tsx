import type { Metadata } from 'next'
import { BackToToday } from '../../../features/focus/back-to-today.tsx'
import { FocusScreen } from '../../../features/focus/focus-screen.tsx'
import { FocusSkeleton } from '../../../features/focus/focus-skeleton.tsx'
import { SignedIn } from '../../../features/session/signed-in.tsx'
import { Tools } from '../../../features/shell/places.tsx'
import { contentId } from '../../../features/shell/skip-link.tsx'
import { words } from '../../../words/words.ts'
import { LiveUpdates } from '../../after-first-view.tsx'

export const metadata: Metadata = { title: words.titles.focus }

export default function FocusPage() {
  return (
    <>
      <main
        id={contentId}
        tabIndex={-1}
        className="grid min-h-dvh content-center justify-items-center px-4 pt-20 pb-[calc(var(--bar-height,0px)+2rem)] outline-none"
      >
        <BackToToday />
        <SignedIn skeleton={<FocusSkeleton />}>
          <LiveUpdates />
          <FocusScreen />
        </SignedIn>
      </main>
      <Tools />
    </>
  )
}
