import type { ReactNode } from 'react'
import { SettingsSync } from '../../features/appearance/settings-sync.tsx'
import { PersonScope } from '../../features/session/person-scope.tsx'
import { RouteFocus } from '../../features/shell/route-focus.tsx'
import { PersonCommands } from '../../features/shell/shell-commands.tsx'
import { UndoProvider } from '../../lib/react/undo-context.tsx'

/** Everything that belongs to one person. */
export default function PersonLayout({ children }: { readonly children: ReactNode }) {
  return (
    <PersonScope>
      <UndoProvider>
        <SettingsSync />
        <PersonCommands />
        <RouteFocus />
        {children}
      </UndoProvider>
    </PersonScope>
  )
}
