'use client'
import { lazy, Suspense, useEffect, useState, type ComponentType, type ReactNode } from 'react'

/**
 * What no first view needs: it arrives once the page is drawn, so that it costs the first load nothing.
 * `room` keeps its place until then.
 */
const later = <Props extends object>(load: () => Promise<ComponentType<Props>>) => {
  const Part = lazy(async () => ({ default: await load() }))
  return function Later({ room, ...props }: Props & { readonly room?: ReactNode }) {
    const [isDrawn, setDrawn] = useState(false)
    useEffect(() => setDrawn(true), [])
    return <Suspense fallback={room}>{isDrawn ? <Part {...(props as Props)} /> : room}</Suspense>
  }
}

export const ShellCommands = later(() =>
  import('../features/shell/shell-commands.tsx').then((file) => file.ShellCommands),
)

export const PersonCommands = later(() =>
  import('../features/shell/shell-commands.tsx').then((file) => file.PersonCommands),
)

export const SettingsSync = later(() =>
  import('../features/appearance/settings-sync.tsx').then((file) => file.SettingsSync),
)

export const LiveUpdates = later(() =>
  import('../features/live/live-updates.tsx').then((file) => file.LiveUpdates),
)

export const UndoBar = later(() => import('../lib/react/undo-bar.tsx').then((file) => file.UndoBar))

export const CheckinCard = later(() =>
  import('../features/checkins/checkin-card.tsx').then((file) => file.CheckinCard),
)

export const StartHelps = later(() =>
  import('../features/smaller/start-helps.tsx').then((file) => file.StartHelps),
)

export const TaskActs = later(() => import('../features/smaller/task-acts.tsx').then((file) => file.TaskActs))

export const StepActs = later(() => import('../features/smaller/task-acts.tsx').then((file) => file.StepActs))

export const BlockersHost = later(() =>
  import('../features/smaller/blockers-host.tsx').then((file) => file.BlockersHost),
)

export const OwnStepsCard = later(() =>
  import('../features/smaller/own-steps-card.tsx').then((file) => file.OwnStepsCard),
)

export const Beginnings = later(() =>
  import('../features/smaller/beginnings.tsx').then((file) => file.Beginnings),
)
