'use client'
import {
  BatteryLow,
  ChevronDown,
  CircleHelp,
  CircleSlash,
  Hourglass,
  Layers,
  Meh,
  Mountain,
  Play,
  ShieldAlert,
  type LucideIcon,
} from 'lucide-react'
import { useId, useState, type ComponentType } from 'react'
import type { Task } from '@sol/contracts/tasks'
import { Button } from '@sol/ui/components/button'
import { smaller as words } from '../../words/en/smaller.ts'
import { AskForm, EnoughForm, OthersForm, SmallerForm, WaitingForm } from './blocker-forms.tsx'
import { timers, type ActId, type BlockerId } from './blockers.ts'
import type { BlockerActs } from './use-blocker-acts.ts'

const icons: Readonly<Record<BlockerId, LucideIcon>> = {
  big: Mountain,
  unclear: CircleHelp,
  afraid: ShieldAlert,
  tired: BatteryLow,
  boring: Meh,
  crowded: Layers,
  waiting: Hourglass,
  pointless: CircleSlash,
}

type Form = ComponentType<{ readonly task: Task; readonly acts: BlockerActs }>

/** Acts that ask or show something before they are done. */
const forms: Readonly<Partial<Record<ActId, Form>>> = {
  smaller: SmallerForm,
  enough: EnoughForm,
  waiting: WaitingForm,
  ask: AskForm,
  another: OthersForm,
}

interface ActsProps {
  readonly task: Task
  readonly ids: readonly ActId[]
  readonly acts: BlockerActs
}

/** The acts of one blocker: the timer first. An act with a form opens it below; one form at a time. */
function Acts({ task, ids, acts }: ActsProps) {
  const [open, setOpen] = useState<ActId>()
  const Form = open && forms[open]
  const formId = useId()
  const run = (id: ActId) => {
    if (timers[id]) acts.startAs(id)
    else if (forms[id]) setOpen(open === id ? undefined : id)
    else if (id === 'notToday' || id === 'clear' || id === 'shelf' || id === 'letGo') acts[id]()
  }
  return (
    <div className="grid gap-2">
      {ids.map((id) => (
        <Button
          key={id}
          variant={timers[id] ? (id === ids[0] && open !== 'smaller' ? 'primary' : 'secondary') : 'secondary'}
          icon={timers[id] && <Play fill={id === ids[0] ? 'currentColor' : 'none'} />}
          busy={acts.isBusy}
          aria-expanded={forms[id] ? open === id : undefined}
          aria-controls={forms[id] && open === id ? formId : undefined}
          onClick={() => run(id)}
          className="justify-start text-left"
        >
          {words.acts[id]}
        </Button>
      ))}
      {Form && (
        <div id={formId} className="pt-1">
          <Form task={task} acts={acts} />
        </div>
      )}
    </div>
  )
}

interface ChoiceProps extends ActsProps {
  readonly id: BlockerId
  readonly isOpen: boolean
  readonly onToggle: () => void
}

export function BlockerChoice({ id, isOpen, onToggle, ...rest }: ChoiceProps) {
  const Icon = icons[id]
  const actsId = useId()
  return (
    <li
      className="group border-t border-line first:border-0 data-open:rounded-button data-open:border-transparent data-open:bg-veil"
      data-open={isOpen || undefined}
    >
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? actsId : undefined}
        onClick={onToggle}
        className="flex min-h-14 w-full items-center gap-4 rounded-button px-3 py-2 text-left hover:bg-veil [&_svg]:size-5 [&_svg]:shrink-0 [&_svg]:text-muted"
      >
        <Icon aria-hidden="true" />
        <span className="min-w-0 flex-1">{words.blockers[id]}</span>
        <ChevronDown
          aria-hidden="true"
          className="transition-transform duration-160 group-data-open:rotate-180"
        />
      </button>
      {isOpen && (
        <div id={actsId} className="px-3 pt-1 pb-4">
          <Acts {...rest} />
        </div>
      )}
    </li>
  )
}
