import type { Metadata } from 'next'
import { LiveUpdates } from '../../../after-first-view.tsx'
import { SignedIn } from '../../../../features/session/signed-in.tsx'
import { TasksScreen } from '../../../../features/tasks/tasks-screen.tsx'
import { TasksSkeleton } from '../../../../features/tasks/tasks-skeleton.tsx'
import { tasks as words } from '../../../../words/en/tasks.ts'

export const metadata: Metadata = { title: words.title }

export default function TasksPage() {
  return (
    <div className="mx-auto grid max-w-4xl gap-5">
      <h1 tabIndex={-1} className="text-title font-strong outline-none">
        {words.heading}
      </h1>
      <SignedIn skeleton={<TasksSkeleton />}>
        <LiveUpdates />
        <TasksScreen />
      </SignedIn>
    </div>
  )
}
