import type { Metadata } from 'next'
import { RefusedThoughts } from '../../../../features/capture/refused-thoughts.tsx'
import { CheckinCard } from '../../../../features/checkins/checkin-card.tsx'
import { LiveUpdates } from '../../../../features/live/live-updates.tsx'
import { SignedIn } from '../../../../features/session/signed-in.tsx'
import { TodayScreen } from '../../../../features/today/today-screen.tsx'
import { TodaySkeleton } from '../../../../features/today/today-skeleton.tsx'
import { words } from '../../../../words/words.ts'

export const metadata: Metadata = { title: words.titles.today }

export default function TodayPage() {
  return (
    <SignedIn skeleton={<TodaySkeleton />}>
      <LiveUpdates />
      <TodayScreen notices={<RefusedThoughts />} checkin={<CheckinCard />} />
    </SignedIn>
  )
}
