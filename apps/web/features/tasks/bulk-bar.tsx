'use client'
import {
  Archive,
  ArchiveRestore,
  Check,
  Folder,
  Hash,
  RotateCcw,
  Sun,
  Sunrise,
  Trash2,
  Undo2,
  X,
} from 'lucide-react'
import { Button } from '@sol/ui/components/button'
import { Menu, type MenuItem } from '@sol/ui/components/menu'
import { tasks as words } from '../../words/en/tasks.ts'
import { daysLater } from './day-words.ts'
import type { View } from './list-query.ts'
import type { BulkChange } from './use-bulk.ts'
import { useProjects, useTags } from './use-names.ts'

interface BulkBarProps {
  readonly view: View
  readonly count: number
  readonly today: string | undefined
  readonly onAct: (change: BulkChange, said: string) => void
  readonly onClear: () => void
}

type Act = BulkBarProps['onAct']

/** Acts that a view has; the first ones stand on the bar, the rest behind "More". */
const actsOf = ({ view, count, today, onAct }: Omit<BulkBarProps, 'onClear'>): MenuItem[] => {
  const act = (
    label: string,
    icon: MenuItem['icon'],
    change: BulkChange,
    said: (count: number) => string,
  ): MenuItem => ({
    label,
    icon,
    onPress: () => onAct(change, said(count)),
  })
  const restore = act(words.restore, <Undo2 />, { trash: false }, words.did.restored)
  if (view === 'trash') return [restore]
  const remove = act(words.delete, <Trash2 />, { trash: true }, words.did.deleted)
  const reopen = act(words.markOpen, <RotateCcw />, { status: 'open' }, words.did.open)
  if (view === 'done') return [reopen, remove]
  const plan = today
    ? [
        act(words.planToday, <Sun />, { plannedDay: today }, words.did.today),
        act(words.planTomorrow, <Sunrise />, { plannedDay: daysLater(today, 1) }, words.did.tomorrow),
      ]
    : []
  const shelf =
    view === 'shelf'
      ? act(words.unshelve, <ArchiveRestore />, { shelved: false }, words.did.unshelved)
      : act(words.shelve, <Archive />, { shelved: true }, words.did.shelf)
  return [act(words.markDone, <Check />, { status: 'done' }, words.did.done), ...plan, shelf, remove]
}

const useProjectItems = (count: number, onAct: Act): MenuItem[] => {
  const projects = useProjects().data ?? []
  const move = (projectId: string | null, label: string): MenuItem => ({
    label,
    onPress: () => onAct({ projectId }, words.did.moved(count)),
  })
  return [...projects.map(({ id, title }) => move(id, title)), move(null, words.noProject)]
}

const useTagItems = (count: number, onAct: Act): MenuItem[] =>
  (useTags().data ?? []).map(({ name }) => ({
    label: `#${name}`,
    onPress: () => onAct({ addTags: [name] }, words.did.tagged(count)),
  }))

/** What can be done with everything that is selected, in reach at the foot of the list. */
export function BulkBar({ onClear, ...given }: BulkBarProps) {
  const { view, count, onAct } = given
  const projects = useProjectItems(count, onAct)
  const tags = useTagItems(count, onAct)
  const [first, ...rest] = actsOf(given)
  if (count === 0) return null
  return (
    <div
      role="toolbar"
      aria-label={words.bulk}
      className="sticky bottom-[calc(var(--dock-height,0px)+var(--bar-height,0px)+12px)] z-20 mt-3 flex flex-wrap items-center gap-1 rounded-card border border-line-strong bg-surface-solid px-3 py-1.5 shadow-float"
    >
      <p role="status" className="min-w-0 flex-1 basis-32 px-2 text-muted">
        {words.selected(count)}
      </p>
      {first && (
        <Button className="px-4!" icon={first.icon} onClick={first.onPress}>
          {first.label}
        </Button>
      )}
      {view !== 'trash' && (
        <Menu label={words.setProject} icon={<Folder />} isIconOnly items={projects} side="above" />
      )}
      {view !== 'trash' && tags.length > 0 && (
        <Menu label={words.addTag} icon={<Hash />} isIconOnly items={tags} side="above" />
      )}
      {rest.length > 0 && <Menu label={words.moreActs} items={rest} side="above" />}
      <button
        type="button"
        onClick={onClear}
        aria-label={words.clear}
        title={words.clear}
        className="icon-button"
      >
        <X aria-hidden="true" />
      </button>
    </div>
  )
}
