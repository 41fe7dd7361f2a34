'use client'
import { useState, type SyntheticEvent } from 'react'
import type { SignedIn } from '@sol/contracts/auth'
import { explain } from '../../lib/explain.ts'
import { session } from '../../lib/client.ts'
import { login, register } from '../../lib/operations.ts'
import { send } from '../../lib/send.ts'
import { ownTimeZone } from '../../lib/time.ts'
import { problemsAfter, type FieldProblems } from './account-problems.ts'

type FormName = 'login' | 'register'

/** The contract's schemas come when they are first needed: they weigh more than the form. */
const problemsBefore = async (form: FormName, values: Record<string, string>): Promise<FieldProblems> => {
  const check = await import('./account-check.ts')
  return check.problemsBefore(form, values)
}

const valuesOf = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(
    [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  )

const request = (
  form: FormName,
  { email = '', password = '', displayName = '' }: Record<string, string>,
): Promise<SignedIn> =>
  form === 'login'
    ? send(login, { body: { email, password } })
    : send(register, { body: { email, password, displayName, timeZone: ownTimeZone() } })

/** Brings the person to the first field that needs another look. */
const focusFirst = (form: HTMLFormElement, problems: FieldProblems): void => {
  const fields = [...form.elements].filter((element) => element instanceof HTMLInputElement)
  fields.find((field) => field.name in problems)?.focus()
}

/** Sending an account form; the values stay in the fields whatever happens. */
export const useAccountForm = (form: FormName, onDone: () => void) => {
  const [fields, setFields] = useState<FieldProblems>({})
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  const show = (element: HTMLFormElement, problems: FieldProblems, sentence?: string) => {
    setFields(problems)
    setProblem(sentence)
    focusFirst(element, problems)
  }
  const onSubmit = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const element = event.currentTarget
    const values = { ...(form === 'register' ? { timeZone: ownTimeZone() } : {}), ...valuesOf(element) }
    setBusy(true)
    try {
      const before = await problemsBefore(form, values)
      show(element, before)
      if (Object.keys(before).length > 0) return
      session.enter(await request(form, values))
      onDone()
    } catch (error) {
      const after = problemsAfter(error)
      show(element, after, Object.keys(after).length > 0 ? undefined : explain(error))
    } finally {
      setBusy(false)
    }
  }
  return { fields, problem, busy, onSubmit: (event: SyntheticEvent<HTMLFormElement>) => void onSubmit(event) }
}
