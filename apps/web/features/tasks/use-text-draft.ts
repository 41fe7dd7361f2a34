'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Task } from '@sol/contracts/tasks'
import { call } from '../../lib/client.ts'
import { keepText, readKeptText } from '../../lib/kept-text.ts'
import { newId } from '../../lib/new-id.ts'
import { getTask, updateTask } from '../../lib/operations.ts'
import { isPassing, isProblem } from '../../lib/problem.ts'
import { taskKey } from '../../lib/query-keys.ts'
import { usePerson } from '../../lib/react/session-context.tsx'
import { draftOf, isDue, nextDraft, type Draft, type DraftEvent } from './text-draft.ts'
import { useShowTasks } from './use-task.ts'

export type TextField = 'title' | 'notes' | 'cue' | 'firstMove' | 'waitingFor'

/** A pause in typing, and how long to wait when the server could not be reached. */
const pause = 800
const patience = 8_000

const isEmpty = (text: string) => text.trim() === ''

/** A text of a task that saves itself, based on the version that was read; two texts that meet both stay in sight. */
export const useTextDraft = (task: Task, field: TextField) => {
  const { id: userId } = usePerson()
  const name = `task:${task.id}:${field}`
  const server = task[field] ?? ''
  const [draft, setDraft] = useState(() => draftOf(server, readKeptText(userId, name)))
  const [seen, setSeen] = useState(server)
  const send = (event: DraftEvent) => setDraft((before) => nextDraft(before, event))
  if (seen !== server) {
    setSeen(server)
    send({ kind: 'server', text: server })
  }
  const save = useSave(task, field, send)
  // A title cannot be empty: the last one stays until there is another.
  const isHeld = field === 'title' && isEmpty(draft.text)
  useSaving(draft, isHeld, () => save(draft.text))
  useEffect(() => {
    keepText(userId, name, draft.status === 'saved' ? null : draft.text)
  }, [userId, name, draft.status, draft.text])
  return { draft, isHeld, type: (text: string) => send({ kind: 'typed', text }), send }
}

/** Sends the text and tells the draft what came of it. */
const useSave = (task: Task, field: TextField, send: (event: DraftEvent) => void) => {
  const queries = useQueryClient()
  const show = useShowTasks()
  const params = { id: task.id }
  const readAgain = async () => {
    const fresh = await call(getTask, { params })
    queries.setQueryData(taskKey(task.id), fresh)
    send({ kind: 'refused', text: fresh[field] ?? '' })
  }
  return async (text: string) => {
    send({ kind: 'sending' })
    const { version = task.version } = queries.getQueryData<Task>(taskKey(task.id)) ?? {}
    const value = isEmpty(text) ? null : text
    try {
      const saved = await call(
        updateTask,
        { params, body: { [field]: value } },
        { ifMatch: version, idempotencyKey: newId(), keepalive: text.length < 10_000 },
      )
      send({ kind: 'sent', sent: text, text: saved[field] ?? '' })
      show([saved])
    } catch (problem) {
      if (isProblem(problem, 'version_mismatch')) await readAgain().catch(() => send({ kind: 'failed' }))
      else if (isPassing(problem)) send({ kind: 'failed' })
      else throw problem
    }
  }
}

/** After a pause, and at once when the field goes away. */
const useSaving = (draft: Draft, isHeld: boolean, save: () => Promise<void>) => {
  const due = isDue(draft) && !isHeld
  const run = useEffectEvent(() => void save())
  const leave = useEffectEvent(() => due && void save())
  useEffect(() => {
    if (!due) return
    const timer = setTimeout(() => run(), draft.status === 'waiting' ? patience : pause)
    return () => clearTimeout(timer)
  }, [due, draft.status, draft.text])
  useEffect(() => () => void leave(), [])
}
