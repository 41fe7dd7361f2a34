'use client'
import { Play } from 'lucide-react'
import { useState } from 'react'
import type { Task } from '@sol/contracts/tasks'
import { Button } from '@sol/ui/components/button'
import { Segments } from '@sol/ui/components/segments'
import { SelectField } from '@sol/ui/components/select-field'
import { Switch } from '@sol/ui/components/switch'
import { optionsOf } from '../../lib/options.ts'
import { useFocusActs } from '../../lib/react/use-focus-acts.ts'
import { useSettings } from '../../lib/react/use-settings.ts'
import { useToday } from '../../lib/react/use-today.ts'
import { settingsStore } from '../../lib/settings-store.ts'
import { focus as said } from '../../words/en/focus.ts'
import { FocusHabits } from './focus-habits.tsx'
import { SoundChoice } from './sound-choice.tsx'

const usualMinutes = [10, 25, 45]
const begun = [0, 5, 15, 30]

/** As many as a person looks through. */
const mostTasks = 50

/** A few lengths, and the person's own among them. */
const minuteOptions = (own: number) =>
  [...new Set([...usualMinutes, own])]
    .sort((a, b) => a - b)
    .map((minutes) => ({ value: String(minutes), label: `${String(minutes)} min` }))

function OnWhat(props: {
  readonly open: readonly Task[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}) {
  const options = [
    ...props.open.slice(0, mostTasks).map(({ id, title }) => ({ value: id, label: title })),
    { value: '', label: said.onNothing },
  ]
  return (
    <SelectField
      label={said.on}
      options={options}
      value={props.chosen}
      onChange={({ target: { value } }) => props.onChoose(value)}
    />
  )
}

/** What is chosen here is what the next start means too. */
function Choices() {
  const { focusMode, focusMinutes } = useSettings()
  return (
    <>
      <div>
        <Segments
          label={said.mode}
          options={optionsOf(said.modes)}
          value={focusMode}
          onChange={(mode) => settingsStore.change({ focusMode: mode })}
        />
        <p className="mt-1.5 text-small text-muted">{said.modeHints[focusMode]}</p>
      </div>
      {focusMode !== 'flow' && (
        <Segments
          label={said.minutes}
          options={minuteOptions(focusMinutes)}
          value={String(focusMinutes)}
          onChange={(minutes) => settingsStore.change({ focusMinutes: Number(minutes) })}
        />
      )}
    </>
  )
}

function More({ ago, onAgo }: { readonly ago: number; readonly onAgo: (minutes: number) => void }) {
  const { sitWithMe } = useSettings()
  const options = begun.map((minutes) => ({
    value: String(minutes),
    label: minutes === 0 ? said.justNow : said.minutesAgo(minutes),
  }))
  return (
    <details className="grid">
      <summary className="flex min-h-11 cursor-pointer items-center font-medium text-muted">
        {said.more}
      </summary>
      <div className="grid gap-5 pt-3">
        <Segments
          label={said.begun}
          options={options}
          value={String(ago)}
          onChange={(minutes) => onAgo(Number(minutes))}
        />
        <Switch
          label={said.sitWithMe}
          hint={said.sitWithMeHint}
          checked={sitWithMe}
          onChange={(on) => settingsStore.change({ sitWithMe: on })}
        />
        <SoundChoice />
        <FocusHabits />
      </div>
    </details>
  )
}

/** Nothing runs: everything is chosen already, so that one press starts. */
export function StartPanel() {
  const { data: today } = useToday()
  const { level, focusMinutes } = useSettings()
  const { start } = useFocusActs()
  const open = today?.open ?? []
  const [picked, pick] = useState<string>()
  const [ago, setAgo] = useState(0)
  const chosen = picked ?? open[0]?.id ?? ''
  const task = open.find(({ id }) => id === chosen)
  const begin = () => start({ ...(task && { task }), minutes: focusMinutes, minutesAgo: ago })
  return (
    <section className="grid w-full max-w-xl gap-6" aria-labelledby="focus-start">
      <h1 id="focus-start" tabIndex={-1} className="text-title font-strong outline-none">
        {said.startHeading}
      </h1>
      <OnWhat open={open} chosen={chosen} onChoose={pick} />
      {level !== 'scattered' && <Choices />}
      <Button
        variant="primary"
        icon={<Play fill="currentColor" />}
        onClick={begin}
        className="justify-self-start"
      >
        {said.start}
      </Button>
      {level === 'scattered' ? (
        <details>
          <summary className="flex min-h-11 cursor-pointer items-center font-medium text-muted">
            {said.more}
          </summary>
          <div className="grid gap-5 pt-3">
            <Choices />
          </div>
        </details>
      ) : (
        <More ago={ago} onAgo={setAgo} />
      )}
    </section>
  )
}
