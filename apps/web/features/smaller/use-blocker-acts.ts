'use client'
import { useMutation } from '@tanstack/react-query'
import type { Task } from '@sol/contracts/tasks'
import { call } from '../../lib/client.ts'
import { newId } from '../../lib/new-id.ts'
import { addStep, changeTasks, clearToday, notToday, updateTask } from '../../lib/operations.ts'
import { useUndo } from '../../lib/react/undo-context.tsx'
import { useFocusActs, type FocusStart } from '../../lib/react/use-focus-acts.ts'
import { smaller as words } from '../../words/en/smaller.ts'
import { nextStepOf } from './next-step.tsx'
import { timers, type ActId } from './blockers.ts'
import { useTaskChanged } from './use-task-changed.ts'

const once = () => ({ idempotencyKey: newId() })

interface Work {
  readonly work: () => Promise<{ readonly changeId: string | null }>
  readonly said: string
}

/** Before what is open, so that it is the next one. */
const addNextStep = (task: Task, title: string, estimateMinutes: number | null) => {
  const at = task.steps.findIndex(({ doneAt }) => doneAt === null)
  const body = { title, estimateMinutes, ...(at < 0 ? {} : { position: at }) }
  return call(addStep, { params: { id: task.id }, body }, once())
}

const update = (task: Task, body: { waitingFor?: string; shelved?: boolean }) =>
  call(updateTask, { params: { id: task.id }, body }, once())

/** What can be done about a blocker. Each act is real, closes the sheet, and can be taken back. */
export const useBlockerActs = (task: Task, onDone: () => void) => {
  const changed = useTaskChanged()
  const { offer } = useUndo()
  const focus = useFocusActs()
  const act = useMutation({
    mutationFn: ({ work }: Work) => work(),
    onSuccess: async ({ changeId }, { said }) => {
      offer(said, changeId)
      onDone()
      await changed()
    },
  })
  /** Kept on this device first: a timer starts without a network too. */
  const start = (minutes: number, what: Pick<FocusStart, 'task' | 'step'> = { task }) => {
    onDone()
    focus.start({ ...what, mode: 'countdown', minutes })
  }
  const stepThenStart = useMutation({
    mutationFn: (minutes: number) => addNextStep(task, words.firstVersionStep, minutes),
    onSuccess: (saved, minutes) => {
      void changed(saved)
      offer(words.added, saved.changeId)
      start(minutes, { task: saved, step: nextStepOf(saved) })
    },
  })
  const startAs = (id: ActId) => {
    const timer = timers[id]
    if (!timer) return
    if (timer.addsStep) stepThenStart.mutate(timer.minutes)
    else start(timer.minutes, timer.isFree ? {} : { task })
  }
  const trash = () => call(changeTasks, { body: { ids: [task.id], trash: true } }, once())
  const { did } = words
  return {
    start,
    startAs,
    notToday: () =>
      act.mutate({ work: () => call(notToday, { params: { id: task.id } }, once()), said: did.notToday }),
    clear: () => act.mutate({ work: () => call(clearToday, {}, once()), said: did.clear }),
    shelf: () => act.mutate({ work: () => update(task, { shelved: true }), said: did.shelf }),
    letGo: () => act.mutate({ work: trash, said: did.letGo }),
    waitFor: (what: string) =>
      act.mutate({ work: () => update(task, { waitingFor: what }), said: did.waiting }),
    enough: (title: string) => act.mutate({ work: () => addNextStep(task, title, null), said: did.enough }),
    isBusy: act.isPending || stepThenStart.isPending,
    problem: act.error ?? stepThenStart.error,
  }
}

export type BlockerActs = ReturnType<typeof useBlockerActs>
