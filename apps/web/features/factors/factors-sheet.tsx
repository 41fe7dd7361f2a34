'use client'
import { useState } from 'react'
import { Notice } from '@sol/ui/components/notice'
import { Segments } from '@sol/ui/components/segments'
import { Skeleton } from '@sol/ui/components/skeleton'
import { Switch } from '@sol/ui/components/switch'
import { explain } from '../../lib/explain.ts'
import { optionsOf } from '../../lib/options.ts'
import { AppSheet } from '../../lib/react/app-sheet.tsx'
import { useToday } from '../../lib/react/use-today.ts'
import { sheets } from '../../lib/sheets.ts'
import { factors as said } from '../../words/en/factors.ts'
import { FactorLine } from './factor-line.tsx'
import { EditButton, EditFactor, NewFactor } from './own-factor.tsx'
import { useFactors } from './use-factors.ts'
import { useOwnFactors } from './use-own-factors.ts'

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

type Own = ReturnType<typeof useOwnFactors>

/** The factors of one day, each a tap or two. */
function Lines({
  day,
  timeZone,
  own,
}: {
  readonly day: string
  readonly timeZone: string
  readonly own: Own
}) {
  const { isThere, factorOf, set, problem } = useFactors(day)
  const [edited, setEdited] = useState<string>()
  if (!isThere) return problem ? <Notice tone="problem">{explain(problem)}</Notice> : <Skeleton lines={5} />
  return (
    <>
      {problem && <Notice tone="problem">{explain(problem)}</Notice>}
      <ul>
        {own.kept.map((kept) => (
          <FactorLine
            key={kept.name}
            kept={kept}
            factor={factorOf(kept.name)}
            timeZone={timeZone}
            onSet={(value) => set(kept.name, value)}
            act={
              kept.isOwn && (
                <EditButton
                  name={kept.name}
                  isOpen={edited === kept.name}
                  onPress={() => setEdited(edited === kept.name ? undefined : kept.name)}
                />
              )
            }
          />
        ))}
      </ul>
      {edited !== undefined && (
        <EditFactor
          key={edited}
          name={edited}
          isTaken={own.isTaken}
          onRename={(to) => own.rename(edited, to)}
          onRemove={() => {
            own.remove(edited)
            setEdited(undefined)
          }}
          onClose={() => setEdited(undefined)}
        />
      )}
    </>
  )
}

/** What else the day was made of. */
export function FactorsSheet() {
  const { data: today } = useToday()
  const own = useOwnFactors()
  const [which, setWhich] = useState<'today' | 'yesterday'>('today')
  return (
    <AppSheet title={said.title} onClose={sheets.close}>
      <div className="grid gap-5">
        <p className="text-muted">{said.hint}</p>
        {own.problem && <Notice tone="problem">{explain(own.problem)}</Notice>}
        <Segments
          quiet
          label={said.whichDay}
          options={optionsOf(said.days)}
          value={which}
          onChange={setWhich}
        />
        {today ? (
          <Lines
            key={which}
            day={which === 'today' ? today.day : dayBefore(today.day)}
            timeZone={today.timeZone}
            own={own}
          />
        ) : (
          <Skeleton lines={5} />
        )}
        <NewFactor isFull={own.isFull} isTaken={own.isTaken} onAdd={own.add} />
        <Switch
          label={said.medicationSwitch}
          hint={said.medicationHint}
          checked={own.hasMedication}
          onChange={own.setMedication}
        />
      </div>
    </AppSheet>
  )
}
