import type { Metadata } from 'next'
import { RefusedThoughts } from '../../../../features/capture/refused-thoughts.tsx'
import { CheckinCard, LiveUpdates } from '../../../after-first-view.tsx'
import { SignedIn } from '../../../../features/session/signed-in.tsx'
import { TodayPlace } from '../../../../features/today/today-place.tsx'
import { CheckinSkeleton, TodaySkeleton } from '../../../../features/today/today-skeleton.tsx'
import { words } from '../../../../words/words.ts'

export const metadata: Metadata = { title: words.titles.today }

export default function TodayPage() {
  return (
    <SignedIn skeleton={<TodaySkeleton />}>
      <LiveUpdates />
      <TodayPlace notices={<RefusedThoughts />} checkin={<CheckinCard room={<CheckinSkeleton />} />} />
    </SignedIn>
  )
}
