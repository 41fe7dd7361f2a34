'use client'
import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import type { MouseEvent, ReactNode } from 'react'
import { buttonLook } from '@sol/ui/components/button'
import { dayText } from '../../lib/time.ts'
import { help } from '../../words/en/help.ts'

/** When somebody last compared these words with what they say. */
const checkedOn = '2026-11-23'

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className="grid gap-1.5">
      <h2 className="text-lead font-strong">{heading}</h2>
      {children}
    </section>
  )
}

/** A plain page: words, and the way back. It needs no account and nothing from the server. */
export function HelpScreen() {
  const router = useRouter()
  const goBack = (event: MouseEvent) => {
    // Whoever came by an address of their own has nowhere to go back to: the link brings them in.
    if (history.length <= 1) return
    event.preventDefault()
    router.back()
  }
  return (
    <article className="mx-auto grid max-w-2xl gap-7 py-4">
      <header className="grid justify-items-start gap-3">
        <Link href="/" onClick={goBack} className={`${buttonLook('quiet')} -ml-3`}>
          <ArrowLeft aria-hidden="true" />
          {help.back}
        </Link>
        <h1 tabIndex={-1} className="text-title font-strong outline-none">
          {help.heading}
        </h1>
        <p>{help.intro}</p>
      </header>
      <Part heading={help.emergencyHeading}>
        <p>{help.emergency}</p>
        <p>{help.emergencyElsewhere}</p>
      </Part>
      <Part heading={help.talkHeading}>
        <p>{help.talk}</p>
      </Part>
      <Part heading={help.knownHeading}>
        <p>{help.known}</p>
      </Part>
      <Part heading={help.instanceHeading}>
        <p>{help.instance}</p>
      </Part>
      <p className="text-small text-muted">{help.checked(dayText(checkedOn))}</p>
    </article>
  )
}
