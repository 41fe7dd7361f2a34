import type { Metadata } from 'next'
import Link from 'next/link'
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
      <Link href="/today/" className={buttonLook('primary')}>
        {words.shell.toToday}
      </Link>
    </main>
  )
}
