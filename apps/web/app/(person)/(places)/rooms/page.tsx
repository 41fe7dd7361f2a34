import type { Metadata } from 'next'
import { Skeleton } from '@sol/ui/components/skeleton'
import { LiveUpdates } from '../../../after-first-view.tsx'
import { RoomsScreen } from '../../../../features/rooms/rooms-screen.tsx'
import { SignedIn } from '../../../../features/session/signed-in.tsx'
import { rooms as words } from '../../../../words/en/rooms.ts'

export const metadata: Metadata = { title: words.heading }

export default function RoomsPage() {
  return (
    <div className="mx-auto grid w-full max-w-3xl gap-5">
      <h1 tabIndex={-1} className="text-title font-strong outline-none">
        {words.heading}
      </h1>
      <SignedIn skeleton={<Skeleton lines={8} />}>
        <LiveUpdates />
        <RoomsScreen />
      </SignedIn>
    </div>
  )
}
