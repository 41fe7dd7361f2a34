'use client'
import { useState, type FormEvent } from 'react'
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
  return (
    <Card title={settings.profile}>
      <ProfileForm key={JSON.stringify(profileOf(me))} me={me} />
    </Card>
  )
}

function ProfileForm({ me }: { readonly me: User }) {
  const before = profileOf(me)
  const [values, setValues] = useState(before)
  const save = useSaveMe()
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
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const found = profileProblems(changed)
    setProblems(found)
    if (Object.keys(found).length === 0) save.mutate(changed)
  }
  return (
    <form noValidate onSubmit={onSubmit} className="grid gap-5">
      <TextField label={settings.name} autoComplete="name" {...text('displayName')} />
      <TextField label={settings.email} value={me.email} readOnly />
      <div className="grid gap-5 phone:grid-cols-2">
        <TextField label={settings.wake} type="time" {...text('wakeTime')} />
        <TextField
          label={settings.windDown}
          type="time"
          hint={settings.windDownHint}
          {...text('windDownTime')}
        />
      </div>
      <TimeZoneField value={values.timeZone} onChange={set('timeZone')} error={problems.timeZone} />
      {save.error && <Notice tone="problem">{explain(save.error)}</Notice>}
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" variant="primary" busy={save.isPending}>
          {settings.save}
        </Button>
      </div>
    </form>
  )
}
