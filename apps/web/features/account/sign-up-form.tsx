'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { Button } from '@sol/ui/components/button'
import { Notice } from '@sol/ui/components/notice'
import { account } from '../../words/en/account.ts'
import { EmailField, NameField, NewPasswordField } from './account-fields.tsx'
import { useAccountForm } from './use-account-form.ts'
import { useInstance } from './use-instance.ts'

export function SignUpForm() {
  const router = useRouter()
  const instance = useInstance()
  const { fields, problem, busy, onSubmit } = useAccountForm('register', () => router.replace('/today/'))
  const isClosed = instance?.hasAccounts === true && !instance.registrationOpen
  return (
    <>
      {instance?.hasAccounts === false && <p className="-mt-3 text-muted">{account.firstHint}</p>}
      {isClosed && <Notice tone="info">{account.closed}</Notice>}
      <form noValidate onSubmit={onSubmit} className="grid gap-5">
        <NameField error={fields.displayName} />
        <EmailField error={fields.email} />
        <NewPasswordField error={fields.password} />
        {problem && <Notice tone="problem">{problem}</Notice>}
        <Button type="submit" variant="primary" busy={busy}>
          {account.signUp}
        </Button>
      </form>
      <p className="text-muted">
        {account.hasAccount}{' '}
        <Link href="/sign-in/" className="text-foreground underline">
          {account.toSignIn}
        </Link>
      </p>
    </>
  )
}
