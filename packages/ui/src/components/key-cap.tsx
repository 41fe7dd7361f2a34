import type { ReactNode } from 'react'

/** A key, or keys together, as they are written on the keyboard. Beside words, never in their place. */
export function KeyCap({ children }: { children: ReactNode }) {
  return (
    <kbd data-slot="key-cap" className="key-cap">
      {children}
    </kbd>
  )
}
