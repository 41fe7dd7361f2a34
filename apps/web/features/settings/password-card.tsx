'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { changePassword as contract } from '@sol/contracts/auth'
import { Button } from '@sol/ui/components/button'
import { Card } from '@sol/ui/components/card'
import { Notice } from '@sol/ui/components/notice'
import { PasswordField } from '@sol/ui/components/password-field'
import { call } from '../../lib/client.ts'
import { explain } from '../../lib/explain.ts'
import { changePassword } from '../../lib/operations.ts'
import { ApiProblem, isProblem } from '../../lib/problem.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import { usePerson } from '../../lib/react/session-context.tsx'
import { account } from '../../words/en/account.ts'
import { settings } from '../../words/en/settings.ts'

type Passwords = Readonly<Record<'currentPassword' | 'newPassword', string>>

const none: Passwords = { currentPassword: '', newPassword: '' }

/** Which field the problem stands beside; undefined when it belongs to none. */
const fieldProblems = (values: Passwords, error: unknown): Partial<Passwords> => {
  if (isProblem(error, 'invalid_credentials')) return { currentPassword: settings.wrongPassword }
  const message = error instanceof ApiProblem ? error.messageFor('newPassword') : undefined
  if (message) return { newPassword: message }
  const { success } = contract.body.shape.newPassword.safeParse(values.newPassword)
  return values.newPassword === '' || success ? {} : { newPassword: account.passwordProblem }
}

export function PasswordCard() {
  const queries = useQueryClient()
  const { email } = usePerson()
  const [values, setValues] = useState(none)
  const [isAsked, setIsAsked] = useState(false)
  const change = useMutation({
    mutationFn: (body: Passwords) => call(changePassword, { body }),
    onSuccess: () => {
      setValues(none)
      setIsAsked(false)
      void queries.invalidateQueries({ queryKey: queryKeys.sessions })
    },
  })
  const problems = isAsked ? fieldProblems(values, change.error) : {}
  const field = (name: keyof Passwords) => ({
    name,
    value: values[name],
    onChange: (event: { target: { value: string } }) => setValues({ ...values, [name]: event.target.value }),
    error: problems[name],
    labels: { show: account.showPassword, hide: account.hidePassword },
  })
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault()
    setIsAsked(true)
    if (contract.body.safeParse(values).success) change.mutate(values)
  }
  const isElsewhere = change.error !== null && Object.keys(problems).length === 0
  return (
    <Card title={settings.password}>
      <form noValidate onSubmit={onSubmit} className="grid gap-5">
        {/* Tells password managers whose password this is. */}
        <input hidden readOnly name="username" autoComplete="username" value={email} />
        <PasswordField
          label={settings.currentPassword}
          autoComplete="current-password"
          {...field('currentPassword')}
        />
        <PasswordField
          label={settings.newPassword}
          hint={account.newPasswordHint}
          autoComplete="new-password"
          {...field('newPassword')}
        />
        {isElsewhere && <Notice tone="problem">{explain(change.error)}</Notice>}
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" busy={change.isPending}>
            {settings.changePassword}
          </Button>
          <p role="status" className="text-small text-muted">
            {change.isSuccess && settings.passwordChanged}
          </p>
        </div>
      </form>
    </Card>
  )
}
