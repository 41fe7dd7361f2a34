import type { ReactNode } from 'react'
import { PersonScope } from '../../features/session/person-scope.tsx'
import { UndoProvider } from '../../lib/react/undo-context.tsx'

/** Everything that belongs to one person. */
export default function PersonLayout({ children }: { readonly children: ReactNode }) {
  return (
    <PersonScope>
      <UndoProvider>{children}</UndoProvider>
    </PersonScope>
  )
}
