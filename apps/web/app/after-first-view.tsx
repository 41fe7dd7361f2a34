'use client'
import { lazy, Suspense, useEffect, useState, type ComponentType, type ReactNode } from 'react'

/**
 * What no first view needs: it arrives once the page is drawn, so that it costs the first load nothing.
 * `room` keeps its place until then.
 */
const later = (load: () => Promise<ComponentType>) => {
  const Part = lazy(async () => ({ default: await load() }))
  return function Later({ room }: { readonly room?: ReactNode }) {
    const [isDrawn, setDrawn] = useState(false)
    useEffect(() => setDrawn(true), [])
    return <Suspense fallback={room}>{isDrawn ? <Part /> : room}</Suspense>
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
