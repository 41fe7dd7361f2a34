import type { Metadata } from 'next'
import { Skeleton } from '@sol/ui/components/skeleton'
import { LiveUpdates } from '../../../after-first-view.tsx'
import { InsightsScreen } from '../../../../features/insights/insights-screen.tsx'
import { SignedIn } from '../../../../features/session/signed-in.tsx'
import { insights as words } from '../../../../words/en/insights.ts'

export const metadata: Metadata = { title: words.heading }

export default function InsightsPage() {
  return (
    <div className="mx-auto grid max-w-4xl gap-5">
      <SignedIn skeleton={<Skeleton lines={12} />}>
        <LiveUpdates />
        <InsightsScreen />
      </SignedIn>
    </div>
  )
}
