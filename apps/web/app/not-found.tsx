import type { Metadata } from 'next'
import { Brand } from '@sol/ui/components/brand'
import { buttonLook } from '@sol/ui/components/button'
import { words } from '../words/words.ts'

export const metadata: Metadata = { title: words.titles.notFound }

export default function NotFoundPage() {
  return (
    <main className="mx-auto grid min-h-dvh max-w-md content-center justify-items-start gap-5 px-5">
      <Brand className="text-lead" />
      <h1 className="text-title font-strong">{words.titles.notFound}</h1>
      <p className="text-muted">{words.shell.notFound}</p>
      {/* A plain link: this page is part of every other one, and next/link would weigh on all of them. */}
      <a href="/today/" className={buttonLook('primary')}>
        {words.shell.toToday}
      </a>
    </main>
  )
}
