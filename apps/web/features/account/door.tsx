'use client'
import { useRouter } from 'next/navigation'
import { useEffect, type ReactNode } from 'react'
import { useSession } from '../../lib/react/session-context.tsx'
import { words } from '../../words/words.ts'
import { Dawn } from './dawn.tsx'

/**
 * The frame of the pages before anyone is signed in; whoever is, goes on to Today. It hangs from above: what is centred
 * moves whenever a line comes, while the page arrives and while the form is filled in.
 */
export function Door({ heading, children }: { readonly heading: ReactNode; readonly children: ReactNode }) {
  const state = useSession()
  const router = useRouter()
  const isIn = state.phase === 'signed-in'
  useEffect(() => {
    if (isIn) router.replace('/today/')
  }, [isIn, router])
  return (
    <main
      id="content"
      tabIndex={-1}
      className="mx-auto grid min-h-dvh w-full max-w-md content-start gap-6 px-5 pt-[clamp(2.5rem,50dvh-22rem,9rem)] pb-[calc(var(--bar-height,0px)+2.5rem)] outline-none"
    >
      <Dawn />
      <p className="text-lead font-strong">{words.product}</p>
      <h1 tabIndex={-1} className="text-title font-strong outline-none">
        {heading}
      </h1>
      {children}
    </main>
  )
}
