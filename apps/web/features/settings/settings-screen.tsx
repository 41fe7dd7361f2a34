'use client'
import type { ReactNode } from 'react'
import { usePerson } from '../../lib/react/session-context.tsx'
import { InstanceCard } from './instance-card.tsx'
import { PasswordCard } from './password-card.tsx'
import { ProfileCard } from './profile-form.tsx'
import { SessionsCard } from './sessions-card.tsx'
import { SignOutCard } from './sign-out-card.tsx'

interface SettingsSlots {
  /** Cards of other features. */
  readonly more?: ReactNode
}

export function SettingsScreen({ more }: SettingsSlots) {
  const { role } = usePerson()
  return (
    <div className="grid gap-5">
      <ProfileCard />
      {more}
      <SessionsCard />
      <PasswordCard />
      {role === 'admin' && <InstanceCard />}
      <SignOutCard />
    </div>
  )
}
