'use client'
import { useQuery } from '@tanstack/react-query'
import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { ownStepsMaximum, readOwnSteps, withOwnSteps, type TaskKind } from '@sol/contracts/own-steps'
import type { StepTemplates } from '@sol/contracts/smaller'
import { Button } from '@sol/ui/components/button'
import { Card } from '@sol/ui/components/card'
import { Chip } from '@sol/ui/components/chip'
import { Notice } from '@sol/ui/components/notice'
import { Skeleton } from '@sol/ui/components/skeleton'
import { TextArea } from '@sol/ui/components/text-area'
import { call } from '../../lib/client.ts'
import { explain } from '../../lib/explain.ts'
import { listStepTemplates } from '../../lib/operations.ts'
import { queryKeys } from '../../lib/query-keys.ts'
import { useUndo } from '../../lib/react/undo-context.tsx'
import { useSettings } from '../../lib/react/use-settings.ts'
import { settingsStore } from '../../lib/settings-store.ts'
import { smaller as words } from '../../words/en/smaller.ts'

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')

/** Own steps are a setting: kept on this device at once, and on every other as soon as the server has them. */
const useOwnSteps = (kind: TaskKind) => {
  const { templates } = useSettings()
  const { offer } = useUndo()
  const keep = (steps: readonly string[], said: string) => {
    settingsStore.change({ templates: withOwnSteps(templates, kind, steps) })
    offer(said, () => settingsStore.change({ templates }))
  }
  return { own: readOwnSteps(templates).get(kind), keep }
}

function KindEditor({ kind, builtIn }: { readonly kind: TaskKind; readonly builtIn: readonly string[] }) {
  const { own, keep } = useOwnSteps(kind)
  const kept = (own ?? builtIn).join('\n')
  const [text, setText] = useState<string>()
  const lines = linesOf(text ?? kept)
  const isChanged = text !== undefined && lines.join('\n') !== kept
  const save = () => {
    const isBuiltIn = lines.join('\n') === builtIn.join('\n')
    keep(isBuiltIn ? [] : lines, words.stepsKept)
    setText(undefined)
  }
  return (
    <div className="grid gap-3 pb-5">
      <TextArea
        label={words.stepsField(words.kinds[kind])}
        hint={words.stepsHint}
        value={text ?? kept}
        maxLength={1800}
        onChange={({ target: { value } }) => {
          if (value.split('\n').length <= ownStepsMaximum) setText(value)
        }}
      />
      <div className="flex flex-wrap gap-2">
        <Button disabled={!isChanged} onClick={save}>
          {words.keep}
        </Button>
        {own && (
          <Button
            variant="quiet"
            onClick={() => {
              keep([], words.stepsWereReset)
              setText(undefined)
            }}
          >
            {words.stepsReset}
          </Button>
        )}
      </div>
    </div>
  )
}

function Kind({ kind, steps }: StepTemplates) {
  const [isOpen, setIsOpen] = useState(false)
  const isOwn = readOwnSteps(useSettings().templates).has(kind)
  return (
    <details
      className="group border-t border-line first:border-0"
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className="flex min-h-12 cursor-pointer items-center gap-3 [&::-webkit-details-marker]:hidden">
        <span className="font-medium">{words.kinds[kind]}</span>
        {isOwn && <Chip>{words.ownSteps}</Chip>}
        <ChevronDown
          aria-hidden="true"
          className="ml-auto size-5 text-muted transition-transform duration-160 group-open:rotate-180"
        />
      </summary>
      {isOpen && <KindEditor kind={kind} builtIn={steps.map(({ title }) => title)} />}
    </details>
  )
}

/** Settings → Steps: what "make it smaller" offers, by kind of task, as the person wants it. */
export function OwnStepsCard() {
  const { language } = useSettings()
  const { data, error } = useQuery({
    queryKey: [...queryKeys.stepTemplates, language],
    queryFn: ({ signal }) => call(listStepTemplates, { query: { language } }, { signal }),
    staleTime: Infinity,
  })
  return (
    <Card title={words.stepsHeading}>
      <p className="text-muted">
        {words.stepsIntro} {words.stepsOrder}
      </p>
      <div className="mt-3">
        {error && <Notice tone="info">{explain(error)}</Notice>}
        {!data && !error && <Skeleton lines={6} />}
        {data?.items.map((one) => (
          <Kind key={one.kind} {...one} />
        ))}
      </div>
    </Card>
  )
}
