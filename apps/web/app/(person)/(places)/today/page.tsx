import type { Metadata } from 'next'
import { LiveUpdates } from '../../../after-first-view.tsx'
import { SignedIn } from '../../../../features/session/signed-in.tsx'
import { TodaySkeleton } from '../../../../features/today/today-skeleton.tsx'
import { TodayWithHelps } from '../../../today-with-helps.tsx'
import { words } from '../../../../words/words.ts'

export const metadata: Metadata = { title: words.titles.today }

export default function TodayPage() {
  return (
    <SignedIn skeleton={<TodaySkeleton />}>
      <LiveUpdates />
      <TodayWithHelps />
    </SignedIn>
  )
}
