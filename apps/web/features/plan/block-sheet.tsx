'use client'
import { Copy, Trash2, Unlink } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@sol/ui/components/button'
import { SelectField } from '@sol/ui/components/select-field'
import { Switch } from '@sol/ui/components/switch'
import { TextField } from '@sol/ui/components/text-field'
import { optionsOf } from '../../lib/options.ts'
import { AppSheet } from '../../lib/react/app-sheet.tsx'
import { serverTime } from '../../lib/server-clock.ts'
import { clockTime } from '../../lib/time.ts'
import { plan as words } from '../../words/en/plan.ts'
import {
  bodyOf,
  draftOfBlock,
  newDraft,
  placeOfDraft,
  problemOf,
  type Draft,
  type DraftProblem,
} from './block-draft.ts'
import { doToBlock } from './item-acts.ts'
import type { Opened } from './opened.ts'
import type { BlockActs } from './use-block-acts.ts'
import type { Plan } from './use-plan.ts'

type Shown = Exclude<Opened, { sheet: 'move' }>

interface FieldsProps {
  readonly draft: Draft
  readonly change: (part: Partial<Draft>) => void
  readonly timeZone: string
  readonly problem: DraftProblem | undefined
}

function WhenFields({ draft, change, timeZone, problem }: FieldsProps) {
  const isWhole = draft.day !== '' && draft.time !== '' && problemOf(draft) !== 'length'
  const end = isWhole && clockTime(Date.parse(placeOfDraft(draft, timeZone).endAt), timeZone)
  return (
    <div className="grid items-start gap-4 phone:grid-cols-[minmax(0,1fr)_9rem_7rem] [&_input]:min-w-0">
      <TextField
        type="date"
        required
        label={words.day}
        value={draft.day}
        onChange={({ target: { value } }) => change({ day: value })}
      />
      <TextField
        type="time"
        required
        label={words.start}
        value={draft.time}
        onChange={({ target: { value } }) => change({ time: value.slice(0, 5) })}
      />
      <TextField
        inputMode="numeric"
        label={words.length}
        value={draft.minutes}
        hint={end && words.untilTime(end)}
        error={problem === 'length' && words.lengthProblem}
        onChange={({ target: { value } }) => change({ minutes: value })}
      />
    </div>
  )
}

function Fields(props: FieldsProps & { readonly taskTitle: string | undefined; readonly isEdit: boolean }) {
  const { draft, change, problem, taskTitle, isEdit } = props
  const isTied = draft.taskId !== null && taskTitle !== undefined
  return (
    <div className="grid gap-6">
      {isTied && (
        <div className="flex flex-wrap items-center justify-between gap-2">
          <p className="min-w-0 wrap-anywhere">{words.forTask(taskTitle)}</p>
          <Button
            variant="quiet"
            icon={<Unlink />}
            onClick={() => change({ taskId: null, title: draft.title || taskTitle })}
          >
            {words.letGo}
          </Button>
        </div>
      )}
      <TextField
        label={words.blockTitle}
        value={draft.title}
        maxLength={500}
        hint={isTied && words.titleHint}
        error={problem === 'title' && words.titleNeeded}
        onChange={({ target: { value } }) => change({ title: value })}
      />
      <WhenFields {...props} />
      <SelectField
        label={words.kindLabel}
        options={optionsOf(words.kind)}
        value={draft.kind}
        onChange={({ target: { value } }) => change({ kind: value as Draft['kind'] })}
      />
      <Switch
        label={words.flexible}
        hint={words.flexibleHint}
        checked={draft.flexible}
        onChange={(flexible) => change({ flexible })}
      />
      {isEdit && (
        <Switch label={words.doneLabel} checked={draft.done} onChange={(done) => change({ done })} />
      )}
    </div>
  )
}

interface BlockSheetProps {
  readonly opened: Shown
  readonly plan: Plan
  readonly day: string
  readonly acts: BlockActs
  readonly onClose: () => void
}

const firstDraft = ({ opened, plan: { timeZone, today }, day }: BlockSheetProps): Draft => {
  if (opened.sheet === 'edit') return draftOfBlock(opened.block, timeZone)
  const { place, task } = opened
  const on = opened.day ?? day
  return newDraft({ place, task, day: on, isToday: on === today, now: serverTime(Date.now()), timeZone })
}

function BlockActs({
  onDuplicate,
  onDelete,
}: {
  readonly onDuplicate: () => void
  readonly onDelete: () => void
}) {
  const { duplicate, delete: remove } = words.acts
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={duplicate}
        title={duplicate}
        onClick={onDuplicate}
      >
        <Copy aria-hidden="true" />
      </button>
      <button type="button" className="icon-button" aria-label={remove} title={remove} onClick={onDelete}>
        <Trash2 aria-hidden="true" />
      </button>
    </>
  )
}

/** Makes or changes a block. Nothing is kept until it is said; everything can be taken back. */
export function BlockSheet(props: BlockSheetProps) {
  const { opened, plan, acts, onClose } = props
  const { timeZone } = plan
  const [draft, setDraft] = useState(() => firstDraft(props))
  const [isTried, setTried] = useState(false)
  const block = opened.sheet === 'edit' ? opened.block : undefined
  const taskTitle = opened.sheet === 'new' ? opened.task?.title : block?.title
  const save = () => {
    setTried(true)
    if (problemOf(draft) || !draft.day || !draft.time) return
    const body = bodyOf(draft, timeZone)
    if (block) acts.change({ block, change: { ...body, done: draft.done }, said: words.did.changed })
    else acts.create({ block: body, said: words.did.made })
    onClose()
  }
  const leave = (act: 'delete' | 'duplicate') => () => {
    if (block) doToBlock(acts, block, { act }, plan)
    onClose()
  }
  return (
    <AppSheet
      title={block ? words.sheetEdit : words.sheetNew}
      onClose={onClose}
      actions={block && <BlockActs onDuplicate={leave('duplicate')} onDelete={leave('delete')} />}
      footer={
        <Button variant="primary" type="submit" form="block-form">
          {block ? words.save : words.newBlock}
        </Button>
      }
    >
      <form
        id="block-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Fields
          draft={draft}
          change={(part) => setDraft({ ...draft, ...part })}
          timeZone={timeZone}
          problem={isTried ? problemOf(draft) : undefined}
          taskTitle={taskTitle}
          isEdit={block !== undefined}
        />
      </form>
    </AppSheet>
  )
}
