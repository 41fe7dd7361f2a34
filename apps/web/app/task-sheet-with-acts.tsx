'use client'
import { TaskSheetHost } from '../features/tasks/task-sheet-host.tsx'
import { Beginnings, StepActs, TaskActs } from './after-first-view.tsx'

/** The open task, with what other features can do with it. */
export function TaskSheetWithActs() {
  return (
    <TaskSheetHost
      acts={(task) => <TaskActs task={task} room={<div className="min-h-12 w-full" />} />}
      stepActs={(task, step) => <StepActs task={task} step={step} />}
      beginnings={(task, change) => <Beginnings task={task} change={change} />}
    />
  )
}
