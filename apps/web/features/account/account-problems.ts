/** Which field of an account form an error belongs to, and its words. Pure. */
import { login, register } from '@sol/contracts/auth'
import { ApiProblem } from '../../lib/problem.ts'
import { words } from '../../words/words.ts'

export type Field = 'email' | 'password' | 'displayName'

export type FieldProblems = Readonly<Partial<Record<Field, string>>>

const { account } = words

const ownWords: Readonly<Record<Field, string>> = {
  email: account.emailProblem,
  password: account.passwordProblem,
  displayName: account.nameProblem,
}

const isField = (name: unknown): name is Field => typeof name === 'string' && name in ownWords

/** What the contract says about the values before they are sent; empty when they fit. */
export const problemsBefore = (form: 'login' | 'register', values: Record<string, string>): FieldProblems => {
  const result = (form === 'login' ? login : register).body.safeParse(values)
  if (result.success) return {}
  const fields = result.error.issues.map((issue) => issue.path[0]).filter(isField)
  const problems = Object.fromEntries(fields.map((field) => [field, ownWords[field]]))
  return form === 'login' && 'password' in problems ? { ...problems, password: account.passwordMissing } : problems
}

/** What the server says about them: its own words, since it knows more, as for a password on a list of leaked ones. */
export const problemsAfter = (error: unknown): FieldProblems => {
  if (!(error instanceof ApiProblem)) return {}
  if (error.code === 'email_taken') return { email: words.problems.byCode.email_taken ?? account.emailProblem }
  const known = error.issues.filter((issue) => isField(issue.path[0]))
  return Object.fromEntries(known.map((issue) => [issue.path[0], issue.message]))
}
