import type { Metadata } from 'next'
import { Door } from '../../features/account/door.tsx'
import { SignUpForm } from '../../features/account/sign-up-form.tsx'
import { Tools } from '../../features/shell/places.tsx'
import { Said } from '../../features/shell/said.tsx'
import { words } from '../../words/words.ts'
import { OpenSheet } from '../open-sheet.tsx'

export const metadata: Metadata = { title: words.titles.signUp }

export default function SignUpPage() {
  return (
    <>
      <Door heading={<Said feature="titles" text="signUp" />}>
        <SignUpForm />
      </Door>
      <Tools />
      <OpenSheet />
    </>
  )
}
