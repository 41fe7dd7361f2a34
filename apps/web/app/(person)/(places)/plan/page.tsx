import type { Metadata } from 'next'
import { LiveUpdates } from '../../../after-first-view.tsx'
import { PlanScreen } from '../../../../features/plan/plan-screen.tsx'
import { PlanSkeleton } from '../../../../features/plan/plan-skeleton.tsx'
import { SignedIn } from '../../../../features/session/signed-in.tsx'
import { plan as words } from '../../../../words/en/plan.ts'

export const metadata: Metadata = { title: words.title }

export default function PlanPage() {
  return (
    <div className="mx-auto grid max-w-6xl gap-4">
      <h1 tabIndex={-1} className="text-title font-strong outline-none">
        {words.heading}
      </h1>
      <SignedIn skeleton={<PlanSkeleton />}>
        <LiveUpdates />
        <PlanScreen />
      </SignedIn>
    </div>
  )
}
