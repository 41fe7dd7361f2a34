import type { Metadata } from 'next'
import { Brand } from '@sol/ui/components/brand'
import { buttonLook } from '@sol/ui/components/button'
import { Tools } from '../features/shell/tools.tsx'
import { Said } from '../features/shell/said.tsx'
import { words } from '../words/words.ts'
import { OpenSheet } from './open-sheet.tsx'

export const metadata: Metadata = { title: words.titles.notFound }

export default function NotFoundPage() {
  return (
    <>
      <main className="mx-auto grid min-h-dvh max-w-md content-center justify-items-start gap-5 px-5">
        <Brand className="text-lead" />
        <h1 className="text-title font-strong">
          <Said feature="titles" text="notFound" />
        </h1>
        <p className="text-muted">
          <Said feature="shell" text="notFound" />
        </p>
        {/* No Link: its code would be part of every page's first load, since this page is. */}
        <a href="/today/" className={buttonLook('primary')}>
          <Said feature="shell" text="toToday" />
        </a>
      </main>
      <Tools />
      <OpenSheet />
    </>
  )
}
