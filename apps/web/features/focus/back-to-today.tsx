'use client'
import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import { buttonLook } from '@sol/ui/components/button'
import { words } from '../../words/words.ts'

/** Leaves the screen, not the session. */
export function BackToToday() {
  return (
    <Link href="/today/" className={`${buttonLook('quiet')} absolute top-3 left-3`}>
      <ArrowLeft aria-hidden="true" />
      {words.focus.back}
    </Link>
  )
}
