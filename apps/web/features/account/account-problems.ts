/** Which field of an account form an error belongs to, and its words. Pure. */
import { ApiProblem } from '../../lib/problem.ts'
import { account } from '../../words/en/account.ts'
import { words } from '../../words/words.ts'

export type Field = 'email' | 'password' | 'displayName'

export type FieldProblems = Readonly<Partial<Record<Field, string>>>

/** Read when it is needed: the language may have changed. */
export const problemWord = (field: Field): string =>
  ({ email: account.emailProblem, password: account.passwordProblem, displayName: account.nameProblem })[
    field
  ]

const fields: readonly unknown[] = ['email', 'password', 'displayName'] satisfies Field[]

export const isField = (name: unknown): name is Field => fields.includes(name)

/** What the server says about the fields: its own words, since it knows more, as for a password that leaked elsewhere. */
export const problemsAfter = (error: unknown): FieldProblems => {
  if (!(error instanceof ApiProblem)) return {}
  if (error.code === 'email_taken')
    return { email: words.problems.byCode.email_taken ?? account.emailProblem }
  const known = error.issues.filter((issue) => isField(issue.path[0]))
  return Object.fromEntries(known.map((issue): [string, string] => [String(issue.path[0]), issue.message]))
}
