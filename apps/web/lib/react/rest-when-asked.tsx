'use client'
import { useState, type ReactNode } from 'react'
import { Button } from '@sol/ui/components/button'
import { useSettings } from './use-settings.ts'
import { words } from '../../words/words.ts'

/** In the scattered level there is one thing; the rest comes when it is asked for. */
export function RestWhenAsked({ children }: { readonly children: ReactNode }) {
  const { level } = useSettings()
  const [isAsked, ask] = useState(false)
  if (level !== 'scattered') return children
  return (
    <>
      <Button variant="quiet" aria-expanded={isAsked} onClick={() => ask(!isAsked)}>
        {isAsked ? words.today.showFewer : words.today.more}
      </Button>
      {isAsked && children}
    </>
  )
}
