'use client'
import { useState } from 'react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Project } from '@sol/contracts/projects'
import type { Tag } from '@sol/contracts/tags'
import { Button } from '@sol/ui/components/button'
import { Notice } from '@sol/ui/components/notice'
import { TextField } from '@sol/ui/components/text-field'
import { call } from '../../lib/client.ts'
import { explain } from '../../lib/explain.ts'
import { newId } from '../../lib/new-id.ts'
import { createProject, removeTag, renameTag, updateProject } from '../../lib/operations.ts'
import { keysOfTopic } from '../../lib/query-keys.ts'
import { AppSheet } from '../../lib/react/app-sheet.tsx'
import { useUndo } from '../../lib/react/undo-context.tsx'
import { tasks as words } from '../../words/en/tasks.ts'
import { NameLine } from './name-line.tsx'
import { useArchivedProjects, useProjects, useTags } from './use-names.ts'

/** Every write here changes what lists, filters and tasks show. */
const useManage = () => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onSettled: () => {
      for (const queryKey of keysOfTopic.tasks) void queries.invalidateQueries({ queryKey })
    },
  })
}

const once = () => ({ idempotencyKey: newId() })

function ProjectLine({
  project,
  run,
}: {
  readonly project: Project
  readonly run: (work: () => Promise<unknown>) => void
}) {
  const { offer } = useUndo()
  const change = (body: { title?: string; archived?: boolean }) =>
    call(updateProject, { params: { id: project.id }, body }, once())
  const isArchived = project.archivedAt !== null
  const archive = async (archived: boolean) => {
    await change({ archived })
    offer(words.did.changed, () => run(() => change({ archived: !archived })))
  }
  return (
    <NameLine
      name={project.title}
      meta={words.openTasks(project.openCount)}
      maximum={80}
      onRename={(title) => run(() => change({ title }))}
      act={isArchived ? words.unarchive : words.archive}
      actLabel={isArchived ? words.unarchiveOf(project.title) : words.archiveOf(project.title)}
      onAct={() => run(() => archive(!isArchived))}
    />
  )
}

function TagLine({ tag, run }: { readonly tag: Tag; readonly run: (work: () => Promise<unknown>) => void }) {
  const { offer } = useUndo()
  const rename = async (to: string) => {
    const { changeId } = await call(renameTag, { body: { name: tag.name, to } }, once())
    offer(words.did.tagRenamed, changeId)
  }
  const remove = async () => {
    const { changeId } = await call(removeTag, { body: { name: tag.name } }, once())
    offer(words.did.tagRemoved, changeId)
  }
  return (
    <NameLine
      name={tag.name}
      sign="#"
      meta={words.openTasks(tag.openCount)}
      maximum={40}
      onRename={(to) => run(() => rename(to))}
      act={words.removeTagEverywhere}
      actLabel={words.removeTagOf(tag.name)}
      onAct={() => run(remove)}
    />
  )
}

function NewProject({ run }: { readonly run: (work: () => Promise<unknown>) => void }) {
  const [title, setTitle] = useState('')
  const create = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    if (title.trim() === '') return
    run(() => call(createProject, { body: { id: newId(), title } }, once()))
    setTitle('')
  }
  return (
    <form onSubmit={create} className="flex flex-wrap items-end gap-2">
      <div className="min-w-0 flex-1 basis-48">
        <TextField
          label={words.newProjectName}
          value={title}
          maxLength={80}
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      <Button type="submit">{words.create}</Button>
    </form>
  )
}

/** Projects and tags: their names, and putting them away. Tasks always stay. */
export function ManageSheet({ onClose }: { readonly onClose: () => void }) {
  const projects = useProjects().data ?? []
  const archived = useArchivedProjects().data ?? []
  const tags = useTags().data ?? []
  const { mutate: run, error } = useManage()
  return (
    <AppSheet title={words.manage} onClose={onClose}>
      <div className="grid gap-7">
        {error && <Notice tone="problem">{explain(error)}</Notice>}
        <section className="grid gap-3" aria-labelledby="manage-projects">
          <h3 id="manage-projects" className="font-medium">
            {words.allProjects}
          </h3>
          {projects.length === 0 && <p className="text-muted">{words.noProjects}</p>}
          <ul>
            {projects.map((project) => (
              <ProjectLine key={project.id} project={project} run={run} />
            ))}
          </ul>
          <NewProject run={run} />
          {archived.length > 0 && <h4 className="text-small text-muted">{words.archived}</h4>}
          <ul>
            {archived.map((project) => (
              <ProjectLine key={project.id} project={project} run={run} />
            ))}
          </ul>
        </section>
        <section className="grid gap-3" aria-labelledby="manage-tags">
          <h3 id="manage-tags" className="font-medium">
            {words.allTags}
          </h3>
          {tags.length === 0 && <p className="text-muted">{words.noTags}</p>}
          <ul>
            {tags.map((tag) => (
              <TagLine key={tag.name} tag={tag} run={run} />
            ))}
          </ul>
        </section>
      </div>
    </AppSheet>
  )
}
