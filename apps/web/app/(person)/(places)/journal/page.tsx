import type { Metadata } from 'next'
import { LiveUpdates } from '../../../after-first-view.tsx'
import { JournalScreen } from '../../../../features/journal/journal-screen.tsx'
import { JournalSkeleton } from '../../../../features/journal/journal-skeleton.tsx'
import { SignedIn } from '../../../../features/session/signed-in.tsx'
import { journal as words } from '../../../../words/en/journal.ts'

export const metadata: Metadata = { title: words.title }

export default function JournalPage() {
  return (
    <div className="mx-auto grid max-w-4xl gap-5">
      <SignedIn
        skeleton={
          <>
            <h1 className="text-title font-strong">{words.heading}</h1>
            <JournalSkeleton />
          </>
        }
      >
        <LiveUpdates />
        <JournalScreen heading={words.heading} />
      </SignedIn>
    </div>
  )
}
