'use client'
import { FolderCog, ListChecks, Search } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { Button } from '@sol/ui/components/button'
import { Segments } from '@sol/ui/components/segments'
import { tasks as words } from '../../words/en/tasks.ts'
import { views, type Filters } from './list-query.ts'
import { useProjects, useTags } from './use-names.ts'

const ManageSheet = dynamic(() => import('./manage-sheet.tsx').then((module) => module.ManageSheet), {
  ssr: false,
})

interface ToolbarProps {
  readonly filters: Filters
  readonly onChange: (filters: Filters) => void
  readonly isSelecting: boolean
  readonly onSelecting: () => void
}

function Views({ filters, onChange }: Pick<ToolbarProps, 'filters' | 'onChange'>) {
  return (
    <Segments
      label={words.views}
      quiet
      options={views.map((view) => ({ value: view, label: words.view[view] }))}
      value={filters.view}
      onChange={(view) => onChange({ ...filters, view })}
    />
  )
}

const selectLook =
  'min-h-11 max-w-44 min-w-0 truncate rounded-button border border-control bg-sunken px-3 text-foreground hover:border-foreground'

/** One of the names that exist, or all of them. */
function NameFilter(props: {
  readonly label: string
  readonly all: string
  readonly value: string
  readonly names: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
}) {
  const { label, all, value, names, onChange } = props
  return (
    <select
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className={selectLook}
    >
      <option value="">{all}</option>
      {names.map((name) => (
        <option key={name.value} value={name.value}>
          {name.label}
        </option>
      ))}
    </select>
  )
}

function SearchField({ filters, onChange }: Pick<ToolbarProps, 'filters' | 'onChange'>) {
  return (
    <div className="relative min-w-40 flex-1 basis-56">
      <Search aria-hidden="true" className="pointer-events-none absolute top-3 left-3.5 size-5 text-muted" />
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        maxLength={100}
        value={filters.q}
        onChange={(event) => onChange({ ...filters, q: event.target.value })}
        className="min-h-11 w-full rounded-button border border-control bg-sunken py-2 pr-3 pl-11 placeholder:text-muted hover:border-foreground"
      />
    </div>
  )
}

function Manage() {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button variant="quiet" icon={<FolderCog />} onClick={() => setIsOpen(true)}>
        <span className="sr-only phone:not-sr-only">{words.manage}</span>
      </Button>
      {isOpen && <ManageSheet onClose={() => setIsOpen(false)} />}
    </>
  )
}

/** What is shown: a view, letters, a project, a tag. */
export function TaskToolbar({ filters, onChange, isSelecting, onSelecting }: ToolbarProps) {
  const projects = useProjects().data ?? []
  const tags = useTags().data ?? []
  return (
    <div className="grid gap-3">
      <Views filters={filters} onChange={onChange} />
      <div className="flex flex-wrap items-center gap-2">
        <SearchField filters={filters} onChange={onChange} />
        {projects.length > 0 && (
          <NameFilter
            label={words.project}
            all={words.allProjects}
            value={filters.projectId}
            names={projects.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(projectId) => onChange({ ...filters, projectId })}
          />
        )}
        {tags.length > 0 && (
          <NameFilter
            label={words.tag}
            all={words.allTags}
            value={filters.tag}
            names={tags.map(({ name }) => ({ value: name, label: `#${name}` }))}
            onChange={(tag) => onChange({ ...filters, tag })}
          />
        )}
        <Button variant="quiet" icon={<ListChecks />} aria-pressed={isSelecting} onClick={onSelecting}>
          {isSelecting ? words.selectEnd : words.select}
        </Button>
        <Manage />
      </div>
    </div>
  )
}
