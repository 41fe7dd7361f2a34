import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { SunMark } from './sun-mark.tsx'

export interface SolSaysProps {
  children: ReactNode
  /** Where it comes from: who speaks, from how much, why. */
  footnote?: ReactNode
  className?: string | undefined
}

/** Sol's own words: the one place for the serif italic, and for metaphor. */
export function SolSays({ children, footnote, className }: SolSaysProps) {
  return (
    <div data-slot="sol-says" className={classNames('flex items-start gap-4', className)}>
      <SunMark className="mt-0.5 size-7" />
      <div className="min-w-0">
        <p className="font-sol text-lead italic">{children}</p>
        {footnote && <p className="mt-1.5 text-small text-muted">{footnote}</p>}
      </div>
    </div>
  )
}
