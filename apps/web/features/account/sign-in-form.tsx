'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { Button } from '@sol/ui/components/button'
import { Notice } from '@sol/ui/components/notice'
import { useSession } from '../../lib/react/session-context.tsx'
import { account } from '../../words/en/account.ts'
import { CurrentPasswordField, EmailField } from './account-fields.tsx'
import { useAccountForm } from './use-account-form.ts'

export function SignInForm() {
  const router = useRouter()
  const state = useSession()
  const { fields, problem, busy, onSubmit } = useAccountForm('login', () => router.replace('/today/'))
  const hasEnded = state.phase === 'signed-out' && state.ended
  return (
    <>
      {hasEnded && !problem && <Notice tone="info">{account.ended}</Notice>}
      <form noValidate onSubmit={onSubmit} className="grid gap-5">
        <EmailField error={fields.email} />
        <CurrentPasswordField error={fields.password} />
        {problem && <Notice tone="problem">{problem}</Notice>}
        <Button type="submit" variant="primary" busy={busy}>
          {account.signIn}
        </Button>
      </form>
      <p className="text-muted">
        {account.noAccount}{' '}
        <Link href="/sign-up/" className="text-foreground underline">
          {account.toSignUp}
        </Link>
      </p>
    </>
  )
}
