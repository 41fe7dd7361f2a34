'use client'
import { Check, Minus, Plus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Factor } from '@sol/contracts/factors'
import { ChoiceButton } from '@sol/ui/components/choice-button'
import { clockTime } from '../../lib/time.ts'
import { factors as said } from '../../words/en/factors.ts'
import { stepped, type KeptFactor } from './kept-factors.ts'

interface FactorLineProps {
  readonly kept: KeptFactor
  readonly factor: Factor | undefined
  readonly timeZone: string
  readonly onSet: (value: number | null) => void
  /** Changing the factor itself, for own ones. */
  readonly act?: ReactNode
}

const labelOf = ({ name, isOwn }: KeptFactor): string =>
  isOwn ? name : said.names[name as keyof typeof said.names]

const textOf = ({ kind }: KeptFactor, value: number): string => {
  if (kind === 'sleep') return said.sleepText(value)
  if (kind === 'caffeine') return said.cups(value)
  if (kind === 'movement') return said.minutes(value)
  if (kind === 'medication') return said.doses(value)
  return kind === 'yes' ? said.yes : said.times(value)
}

function IconAct(props: { readonly label: string; readonly icon: ReactNode; readonly onPress: () => void }) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={props.label}
      title={props.label}
      onClick={props.onPress}
    >
      {props.icon}
    </button>
  )
}

function Steps({
  kept,
  value,
  onSet,
}: {
  readonly kept: KeptFactor
  readonly value: number | null
  readonly onSet: FactorLineProps['onSet']
}) {
  const label = labelOf(kept)
  return (
    <>
      <IconAct
        label={said.less(label)}
        icon={<Minus aria-hidden="true" />}
        onPress={() => onSet(stepped(kept.kind, value, -1))}
      />
      <IconAct
        label={said.more(label)}
        icon={<Plus aria-hidden="true" />}
        onPress={() => onSet(stepped(kept.kind, value, 1))}
      />
    </>
  )
}

/** What is logged stands there before a second can be: nothing is asked, nothing is advised. */
function Medication({ factor, timeZone, onSet }: FactorLineProps) {
  const value = factor?.value ?? 0
  return (
    <ChoiceButton onClick={() => onSet(value + 1)}>
      {factor
        ? `${said.logged(clockTime(Date.parse(factor.at), timeZone))} · ${said.logAnother}`
        : said.logMedication}
    </ChoiceButton>
  )
}

function Control(props: FactorLineProps) {
  const { kept, factor, onSet } = props
  if (kept.kind === 'medication') return <Medication {...props} />
  if (kept.kind !== 'yes') return <Steps kept={kept} value={factor?.value ?? null} onSet={onSet} />
  return (
    <ChoiceButton
      chosen={factor !== undefined}
      aria-label={`${labelOf(kept)}: ${said.yes}`}
      onClick={() => onSet(factor ? null : 1)}
    >
      <Check aria-hidden="true" className="size-4" /> {said.yes}
    </ChoiceButton>
  )
}

/** One factor: its name, what is noted, and a press for more. */
export function FactorLine(props: FactorLineProps) {
  const { kept, factor, onSet, act } = props
  const label = labelOf(kept)
  return (
    <li className="flex min-h-14 flex-wrap items-center gap-x-2 border-t border-line py-1 first:border-0">
      <span className="min-w-0 flex-1 basis-36 wrap-anywhere">
        <span className="font-medium">{label}</span>{' '}
        <span role="status" className={factor ? 'text-foreground' : 'text-muted'}>
          {factor ? textOf(kept, factor.value) : said.unset}
        </span>
      </span>
      <span className="flex items-center">
        {factor && kept.kind !== 'yes' && (
          <IconAct label={said.clear(label)} icon={<X aria-hidden="true" />} onPress={() => onSet(null)} />
        )}
        <Control {...props} />
        {act}
      </span>
    </li>
  )
}
