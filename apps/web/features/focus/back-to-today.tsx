'use client'
import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import { buttonLook } from '@sol/ui/components/button'
import { focus as said } from '../../words/en/focus.ts'

/** Leaves the screen, not the session. */
export function BackToToday() {
  return (
    <Link href="/today/" className={`${buttonLook('quiet')} absolute top-3 left-3`}>
      <ArrowLeft aria-hidden="true" />
      {said.back}
    </Link>
  )
}
