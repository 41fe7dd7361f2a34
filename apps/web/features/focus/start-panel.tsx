'use client'
import { Play } from 'lucide-react'
import Link from 'next/link'
import { lazy, Suspense, useState } from 'react'
import type { Task } from '@sol/contracts/tasks'
import { Button, buttonLook } from '@sol/ui/components/button'
import { FocusDial } from '@sol/ui/components/focus-dial'
import { Segments } from '@sol/ui/components/segments'
import { SelectField } from '@sol/ui/components/select-field'
import { optionsOf } from '../../lib/options.ts'
import { usePerson } from '../../lib/react/session-context.tsx'
import { useFocusActs } from '../../lib/react/use-focus-acts.ts'
import { useServerNow } from '../../lib/react/use-server-now.ts'
import { useSettings } from '../../lib/react/use-settings.ts'
import { useToday } from '../../lib/react/use-today.ts'
import { settingsStore } from '../../lib/settings-store.ts'
import { clockTime, minute } from '../../lib/time.ts'
import { focus as said } from '../../words/en/focus.ts'
import { rooms } from '../../words/en/rooms.ts'

const StartMore = lazy(async () => ({ default: (await import('./start-more.tsx')).StartMore }))

const usualMinutes = [10, 25, 45]

/** As many as a person looks through. */
const mostTasks = 50

/** A few lengths, and the person's own among them. */
const minuteOptions = (own: number) =>
  [...new Set([...usualMinutes, own])]
    .sort((a, b) => a - b)
    .map((minutes) => ({ value: String(minutes), label: said.length(minutes) }))

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
    <div className="w-full">
      <SelectField
        label={said.on}
        options={options}
        value={props.chosen}
        onChange={({ target: { value } }) => props.onChoose(value)}
      />
    </div>
  )
}

/** What is chosen here is what the next start means too. */
function Choices() {
  const { focusMode, focusMinutes } = useSettings()
  return (
    <div className="grid justify-items-center gap-2">
      <Segments
        label={said.mode}
        quiet
        options={optionsOf(said.modes)}
        value={focusMode}
        onChange={(mode) => settingsStore.change({ focusMode: mode })}
      />
      {focusMode !== 'flow' && (
        <Segments
          label={said.minutes}
          quiet
          options={minuteOptions(focusMinutes)}
          value={String(focusMinutes)}
          onChange={(minutes) => settingsStore.change({ focusMinutes: Number(minutes) })}
        />
      )}
      <p className="text-center text-small text-muted">{said.modeHints[focusMode]}</p>
    </div>
  )
}

/** What the next start will be: a full ring, and where on the clock it ends. */
function Preview({ ago }: { readonly ago: number }) {
  const { focusMode, focusMinutes } = useSettings()
  const { timeZone } = usePerson()
  const now = useServerNow(minute)
  if (focusMode === 'flow')
    return (
      <FocusDial
        progress={null}
        remainingText={said.modes.flow}
        title={said.preview}
        className="focus-dial-small"
      />
    )
  const end = now + (focusMinutes - ago) * minute
  return (
    <FocusDial
      progress={Math.min(1, ago / focusMinutes)}
      remainingText={said.length(focusMinutes)}
      endText={said.until(clockTime(end, timeZone))}
      title={said.preview}
      className="focus-dial-small"
    />
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
  const [isMoreOpen, openMore] = useState(false)
  const chosen = picked ?? open[0]?.id ?? ''
  const task = open.find(({ id }) => id === chosen)
  const begin = () => start({ ...(task && { task }), minutes: focusMinutes, minutesAgo: ago })
  return (
    <section className="grid w-full max-w-xl justify-items-center gap-5" aria-labelledby="focus-start">
      <h1 id="focus-start" tabIndex={-1} className="text-title font-strong outline-none">
        {said.startHeading}
      </h1>
      <OnWhat open={open} chosen={chosen} onChoose={pick} />
      <Preview ago={ago} />
      {level !== 'scattered' && <Choices />}
      <Button variant="primary" icon={<Play fill="currentColor" />} onClick={begin} className="min-w-44">
        {said.start}
      </Button>
      <Button variant="quiet" aria-haspopup="dialog" onClick={() => openMore(true)}>
        {said.more}
      </Button>
      {isMoreOpen && (
        <Suspense>
          <StartMore
            ago={ago}
            onAgo={setAgo}
            first={level === 'scattered' && <Choices />}
            onClose={() => openMore(false)}
          />
        </Suspense>
      )}
      <Link href="/rooms/" className={buttonLook('quiet')}>
        {rooms.fromFocus}
      </Link>
    </section>
  )
}
