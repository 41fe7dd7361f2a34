'use client'
import { useState, type SyntheticEvent } from 'react'
import type { Experiment } from '@sol/contracts/experiments'
import { Button } from '@sol/ui/components/button'
import { Card } from '@sol/ui/components/card'
import { Notice } from '@sol/ui/components/notice'
import { Segments } from '@sol/ui/components/segments'
import { TextField } from '@sol/ui/components/text-field'
import { explain } from '../../lib/explain.ts'
import { dayText } from '../../lib/time.ts'
import { insights as said } from '../../words/en/insights.ts'
import { useExperimentActs, useExperiments } from './use-insights.ts'

type Acts = ReturnType<typeof useExperimentActs>

const outcomes = ['energy', 'mood', 'focus'] as const

function NewExperiment({ acts }: { readonly acts: Acts }) {
  const [subject, setSubject] = useState('')
  const [outcome, setOutcome] = useState<(typeof outcomes)[number]>('energy')
  const [days, setDays] = useState<'28' | '56'>('28')
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (subject.trim() === '') return
    acts.propose.mutate(
      { subject, outcome, days: days === '28' ? 28 : 56 },
      { onSuccess: () => setSubject('') },
    )
  }
  return (
    <form onSubmit={submit} className="mt-4 grid gap-4">
      <TextField
        label={said.subject}
        maxLength={120}
        value={subject}
        onChange={({ target: { value } }) => setSubject(value)}
      />
      <Segments
        label={said.outcome}
        options={outcomes.map((value) => ({ value, label: said.outcomes[value] }))}
        value={outcome}
        onChange={setOutcome}
      />
      <Segments
        label={said.length}
        options={[
          { value: '28', label: '28' },
          { value: '56', label: '56' },
        ]}
        value={days}
        onChange={setDays}
      />
      <div>
        <Button type="submit">{said.propose}</Button>
      </div>
    </form>
  )
}

const resultOf = ({ subject, result }: Experiment): string => {
  if (result === null) return said.resultOpen
  const { effect, low, high, swing, chance } = result
  if (effect === null || low === null || high === null || !swing || chance === null) return said.resultOpen
  return said.result(subject, effect / swing, low / swing, high / swing, chance)
}

const stateOf = (one: Experiment): string => {
  if (one.state === 'stopped') return said.stopped
  if (one.state === 'finished') return resultOf(one)
  if (one.today) return one.today.withChange ? said.withChange(one.subject) : said.asUsual(one.subject)
  return one.startDay ? said.startsOn(dayText(one.startDay)) : said.outcomes[one.outcome]
}

function OneExperiment({ one, acts }: { readonly one: Experiment; readonly acts: Acts }) {
  const change = (body: Parameters<Acts['update']['mutate']>[0]['body']) =>
    acts.update.mutate({ id: one.id, body })
  const { today } = one
  return (
    <li className="border-t border-line py-4">
      <p className="font-medium break-words">{one.subject}</p>
      <p>{stateOf(one)}</p>
      {today && <p className="text-small text-muted">{said.dayOf(today.number, one.days)}</p>}
      <div className="mt-2 flex flex-wrap gap-2">
        {today &&
          (['done', 'skipped'] as const).map((mark) => (
            <Button
              key={mark}
              aria-pressed={today.mark === mark}
              onClick={() => change({ mark: today.mark === mark ? null : mark })}
            >
              {said[mark]}
            </Button>
          ))}
        {one.state === 'proposed' && (
          <Button onClick={() => change({ act: 'start' })}>{said.startExperiment}</Button>
        )}
        {one.state === 'running' && (
          <Button variant="quiet" onClick={() => change({ act: 'stop' })}>
            {said.stopExperiment}
          </Button>
        )}
        {one.state !== 'running' && (
          <Button variant="quiet" onClick={() => acts.remove.mutate(one.id)}>
            {said.deleteExperiment}
          </Button>
        )}
      </div>
    </li>
  )
}

export function ExperimentsCard() {
  const { data } = useExperiments()
  const acts = useExperimentActs()
  const problem = acts.propose.error ?? acts.update.error ?? acts.remove.error
  return (
    <Card title={said.experiments}>
      <p className="max-w-prose">{said.experimentsHint}</p>
      {problem && <Notice tone="problem">{explain(problem)}</Notice>}
      <NewExperiment acts={acts} />
      {data && data.items.length > 0 && (
        <ul className="mt-5">
          {data.items.map((one) => (
            <OneExperiment key={one.id} one={one} acts={acts} />
          ))}
        </ul>
      )}
    </Card>
  )
}
