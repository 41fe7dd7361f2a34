'use client'
import { buttonLook } from '@sol/ui/components/button'
import { words } from '../words/words.ts'
import '@sol/ui/styles.css'

/**
 * When nothing else can be drawn. Ours instead of the framework's own, which brings inline styles that our content
 * policy forbids, and is larger.
 */
export default function GlobalError() {
  return (
    <html lang="en" data-theme="auto">
      <body>
        <main className="mx-auto grid min-h-dvh max-w-md content-center justify-items-start gap-5 px-5">
          <h1 className="text-title font-strong">{words.shell.broken}</h1>
          <p className="text-muted">{words.shell.brokenText}</p>
          {/* A whole load, since what runs here is what broke. */}
          <a href="/today/" className={buttonLook('primary')}>
            {words.shell.toToday}
          </a>
          <a href="/help/">{words.shell.help}</a>
        </main>
      </body>
    </html>
  )
}
