import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { InLanguage } from '../features/appearance/in-language.tsx'
import { firstPaintScript } from '../lib/look.ts'
import { RouteFocus } from '../features/shell/route-focus.tsx'
import { SessionProvider } from '../lib/react/session-context.tsx'
import { words } from '../words/words.ts'
import { ShellCommands } from './after-first-view.tsx'
import '@sol/ui/styles.css'

export const metadata: Metadata = {
  title: { default: words.product, template: `%s · ${words.product}` },
  description: words.description,
  applicationName: words.product,
  robots: { index: false, follow: false },
  formatDetection: { telephone: false, date: false, address: false, email: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'dark light',
  viewportFit: 'cover',
}

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" data-theme="auto" data-level="moderate" suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: firstPaintScript }} />
      </head>
      <body>
        <noscript>{words.shell.noScript}</noscript>
        <RouteFocus />
        <SessionProvider>
          <InLanguage>
            <ShellCommands />
            {children}
          </InLanguage>
        </SessionProvider>
      </body>
    </html>
  )
}
