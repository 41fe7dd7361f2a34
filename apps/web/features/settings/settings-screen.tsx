'use client'
import { usePerson } from '../../lib/react/session-context.tsx'
import { InstanceCard } from './instance-card.tsx'
import { PasswordCard } from './password-card.tsx'
import { PrivacyCard } from './privacy-card.tsx'
import { ProfileCard } from './profile-form.tsx'
import { SessionsCard } from './sessions-card.tsx'
import { SignOutCard } from './sign-out-card.tsx'

export function SettingsScreen() {
  const { role } = usePerson()
  return (
    <div className="grid gap-5">
      <ProfileCard />
      <SessionsCard />
      <PasswordCard />
      <PrivacyCard />
      {role === 'admin' && <InstanceCard />}
      <SignOutCard />
    </div>
  )
}
