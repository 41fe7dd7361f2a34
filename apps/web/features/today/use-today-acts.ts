'use client'
import type { Task } from '@sol/contracts/tasks'
import { useTaskStatus } from '../../lib/react/use-task-status.ts'
import { useFocusActs } from '../../lib/react/use-focus-acts.ts'
import { useUndo } from '../../lib/react/undo-context.tsx'
import { words } from '../../words/words.ts'
import { plannedMinutes } from './planned-minutes.ts'

/** What can be done on Today, and what went wrong with it last. */
export const useTodayActs = () => {
  const status = useTaskStatus()
  const focus = useFocusActs()
  const { offer } = useUndo()
  const reopen = (task: Task) => {
    status.mutate({ task, status: 'open' })
  }
  const complete = (task: Task) => {
    status.mutate({ task, status: 'done' })
    offer(words.today.completed(task.title), () => reopen(task))
  }
  return {
    complete,
    reopen,
    start: (task: Task) => focus.start({ task, mode: 'countdown', minutes: plannedMinutes(task) }),
    problem: status.error,
  }
}
