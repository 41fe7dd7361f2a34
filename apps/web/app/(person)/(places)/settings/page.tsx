import type { Metadata } from 'next'
import { LiveUpdates, OwnStepsCard } from '../../../after-first-view.tsx'
import { SignedIn } from '../../../../features/session/signed-in.tsx'
import { SettingsScreen } from '../../../../features/settings/settings-screen.tsx'
import { SettingsSkeleton } from '../../../../features/settings/settings-skeleton.tsx'
import { Said } from '../../../../features/shell/said.tsx'
import { words } from '../../../../words/words.ts'

export const metadata: Metadata = { title: words.titles.settings }

export default function SettingsPage() {
  return (
    <div className="mx-auto grid max-w-2xl gap-5">
      <h1 tabIndex={-1} className="text-title font-strong outline-none">
        <Said feature="titles" text="settings" />
      </h1>
      <SignedIn skeleton={<SettingsSkeleton />}>
        <LiveUpdates />
        <SettingsScreen more={<OwnStepsCard />} />
      </SignedIn>
    </div>
  )
}
