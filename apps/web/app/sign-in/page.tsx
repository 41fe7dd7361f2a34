import type { Metadata } from 'next'
import { Door } from '../../features/account/door.tsx'
import { SignInForm } from '../../features/account/sign-in-form.tsx'
import { words } from '../../words/words.ts'

export const metadata: Metadata = { title: words.titles.signIn }

export default function SignInPage() {
  return (
    <Door heading={words.account.signInHeading}>
      <SignInForm />
    </Door>
  )
}
