/** What the contracts say about the values of an account form before they are sent. Pure. */
import { login, register } from '@sol/contracts/auth'
import { account } from '../../words/en/account.ts'
import { isField, problemWord, type FieldProblems } from './account-problems.ts'

/** Empty when everything fits. */
export const problemsBefore = (form: 'login' | 'register', values: Record<string, string>): FieldProblems => {
  const result = (form === 'login' ? login : register).body.safeParse(values)
  if (result.success) return {}
  const fields = result.error.issues.map((issue) => issue.path[0]).filter(isField)
  const problems = Object.fromEntries(fields.map((field) => [field, problemWord(field)]))
  return form === 'login' && 'password' in problems
    ? { ...problems, password: account.passwordMissing }
    : problems
}
