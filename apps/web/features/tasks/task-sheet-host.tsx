'use client'
import { lazy, Suspense, useSyncExternalStore } from 'react'
import { usePersonOrNone } from '../../lib/react/session-context.tsx'
import { taskSheet } from '../../lib/task-sheet.ts'
import type { TaskSheetSlots } from './task-sheet.tsx'

const TaskSheet = lazy(async () => ({ default: (await import('./task-sheet.tsx')).TaskSheet }))

const none = () => null

/** Draws the task that is open, wherever it was opened from (`taskSheet.open(id)`). */
export function TaskSheetHost(slots: TaskSheetSlots) {
  const taskId = useSyncExternalStore(taskSheet.subscribe, taskSheet.current, none)
  const person = usePersonOrNone()
  if (taskId === null || !person) return null
  return (
    <Suspense>
      <TaskSheet key={taskId} taskId={taskId} slots={slots} onClose={taskSheet.close} />
    </Suspense>
  )
}
