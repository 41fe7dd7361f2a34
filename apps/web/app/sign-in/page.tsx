import type { Metadata } from 'next'
import { Door } from '../../features/account/door.tsx'
import { SignInForm } from '../../features/account/sign-in-form.tsx'
import { Tools } from '../../features/shell/places.tsx'
import { Said } from '../../features/shell/said.tsx'
import { words } from '../../words/words.ts'
import { OpenSheet } from '../open-sheet.tsx'

export const metadata: Metadata = { title: words.titles.signIn }

export default function SignInPage() {
  return (
    <>
      <Door heading={<Said feature="titles" text="signIn" />}>
        <SignInForm />
      </Door>
      <Tools />
      <OpenSheet />
    </>
  )
}
