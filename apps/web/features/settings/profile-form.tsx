'use client'
import { useState, type SyntheticEvent } from 'react'
import type { User } from '@sol/contracts/me'
import { Button } from '@sol/ui/components/button'
import { Card } from '@sol/ui/components/card'
import { Notice } from '@sol/ui/components/notice'
import { TextField } from '@sol/ui/components/text-field'
import { explain } from '../../lib/explain.ts'
import { useMe } from '../../lib/react/use-me.ts'
import { settings } from '../../words/en/settings.ts'
import { changedFields, profileOf, profileProblems, type ProfileField } from './profile-problems.ts'
import { TimeZoneField } from './time-zone-field.tsx'
import { useSaveMe } from './use-me.ts'

/** The key: a profile that changed elsewhere starts the form anew. */
export function ProfileCard() {
  const me = useMe()
  const save = useSaveMe()
  return (
    <Card title={settings.profile}>
      <ProfileForm key={JSON.stringify(profileOf(me))} me={me} save={save} />
    </Card>
  )
}

function ProfileForm({ me, save }: { readonly me: User; readonly save: ReturnType<typeof useSaveMe> }) {
  const before = profileOf(me)
  const [values, setValues] = useState(before)
  const changed = changedFields(before, values)
  const [problems, setProblems] = useState<ReturnType<typeof profileProblems>>({})
  const set = (field: ProfileField) => (value: string) => {
    setValues({ ...values, [field]: value })
  }
  const text = (field: ProfileField) => ({
    name: field,
    value: values[field],
    onChange: (event: { target: { value: string } }) => set(field)(event.target.value),
    error: problems[field],
  })
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault()
    const found = profileProblems(changed)
    setProblems(found)
    if (Object.keys(found).length === 0) save.mutate(changed)
  }
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      <TextField label={settings.name} autoComplete="name" {...text('displayName')} />
      <TextField label={settings.email} value={me.email} readOnly />
      <div className="grid items-start gap-x-5 gap-y-3 phone:grid-cols-2">
        <TextField label={settings.wake} type="time" {...text('wakeTime')} />
        <TextField label={settings.windDown} type="time" {...text('windDownTime')} />
        <p className="text-small text-muted phone:col-span-2">{settings.windDownHint}</p>
      </div>
      <TimeZoneField value={values.timeZone} onChange={set('timeZone')} error={problems.timeZone} />
      {save.error && <Notice tone="problem">{explain(save.error)}</Notice>}
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" variant="primary" busy={save.isPending}>
          {settings.save}
        </Button>
        <p role="status" className="text-small text-muted">
          {save.isSuccess && Object.keys(changed).length === 0 && settings.saved}
        </p>
      </div>
    </form>
  )
}
