'use client'
import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react'

/** What no first view needs: it arrives once the page is drawn, so that it costs the first load nothing. */
const later = (load: () => Promise<ComponentType>) => {
  const Part = lazy(async () => ({ default: await load() }))
  return function Later() {
    const [isDrawn, setDrawn] = useState(false)
    useEffect(() => setDrawn(true), [])
    return <Suspense>{isDrawn && <Part />}</Suspense>
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
