'use client'
import type { Experiment } from '@sol/contracts/experiments'
import { Button } from '@sol/ui/components/button'
import { Card } from '@sol/ui/components/card'
import { Notice } from '@sol/ui/components/notice'
import { explain } from '../../lib/explain.ts'
import { insights as said } from '../../words/en/insights.ts'
import { ExperimentForm, type Draft } from './experiment-form.tsx'
import { OneExperiment } from './one-experiment.tsx'
import { useExperimentActs, useExperiments } from './use-insights.ts'

const order: readonly Experiment['state'][] = ['running', 'proposed', 'finished', 'stopped']
const place = ({ state }: Experiment) => order.indexOf(state)

interface ExperimentsCardProps {
  /** What the form begins with; undefined: it is closed. */
  readonly draft: Draft | undefined
  readonly setDraft: (draft: Draft | undefined) => void
}

export function ExperimentsCard({ draft, setDraft }: ExperimentsCardProps) {
  const { data } = useExperiments()
  const acts = useExperimentActs()
  const problem = acts.propose.error ?? acts.update.error ?? acts.remove.error
  const items = [...(data?.items ?? [])].sort((a, b) => place(a) - place(b))
  return (
    <Card title={said.experiments}>
      <p className="max-w-prose text-muted">{said.experimentsHint}</p>
      {problem && <Notice tone="problem">{explain(problem)}</Notice>}
      {draft ? (
        <ExperimentForm key={draft.subject} draft={draft} acts={acts} onClose={() => setDraft(undefined)} />
      ) : (
        <Button className="mt-4" onClick={() => setDraft({ subject: '', outcome: 'energy' })}>
          {said.newExperiment}
        </Button>
      )}
      {items.length > 0 && (
        <ul className="mt-5">
          {items.map((one) => (
            <OneExperiment key={one.id} one={one} acts={acts} />
          ))}
        </ul>
      )}
    </Card>
  )
}
