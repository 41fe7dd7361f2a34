import type { ReactNode } from 'react'
import { PersonScope } from '../../features/session/person-scope.tsx'
import { UndoProvider } from '../../lib/react/undo-context.tsx'
import { BlockersHost, PersonCommands, SettingsSync } from '../after-first-view.tsx'
import { OpenSheet } from '../open-sheet.tsx'

/** Everything that belongs to one person. */
export default function PersonLayout({ children }: { readonly children: ReactNode }) {
  return (
    <PersonScope>
      <UndoProvider>
        <SettingsSync />
        <PersonCommands />
        {children}
        <OpenSheet />
        <BlockersHost />
      </UndoProvider>
    </PersonScope>
  )
}
