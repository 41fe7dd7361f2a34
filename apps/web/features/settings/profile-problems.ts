/** The profile form: what changed, and which field does not fit. Pure. */
import { updateMe, type User } from '@sol/contracts/me'
import { account } from '../../words/en/account.ts'
import { settings } from '../../words/en/settings.ts'

export type ProfileField = 'displayName' | 'timeZone' | 'wakeTime' | 'windDownTime'

export type ProfileValues = Readonly<Record<ProfileField, string>>

export const profileOf = ({ displayName, timeZone, wakeTime, windDownTime }: User): ProfileValues => ({
  displayName,
  timeZone,
  wakeTime,
  windDownTime,
})

const problemWord = (field: ProfileField): string =>
  field === 'displayName'
    ? account.nameProblem
    : field === 'timeZone'
      ? settings.timeZoneProblem
      : settings.timeProblem

/** Only what differs is sent: a change on another device is not undone by an old form. */
export const changedFields = (before: ProfileValues, after: ProfileValues): Partial<ProfileValues> =>
  Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name as ProfileField] !== value))

export const profileProblems = (values: Partial<ProfileValues>): Partial<Record<ProfileField, string>> => {
  const result = updateMe.body.safeParse(values)
  if (result.success) return {}
  const fields = result.error.issues.map((issue) => issue.path[0] as ProfileField)
  return Object.fromEntries(fields.map((field) => [field, problemWord(field)]))
}
