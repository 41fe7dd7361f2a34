import type { Metadata } from 'next'
import { HelpScreen } from '../../features/help/help-screen.tsx'
import { Tools } from '../../features/shell/places.tsx'
import { contentId } from '../../features/shell/skip-link.tsx'
import { words } from '../../words/words.ts'
import { OpenSheet } from '../open-sheet.tsx'

export const metadata: Metadata = { title: words.titles.help }

export default function HelpPage() {
  return (
    <>
      <main id={contentId} className="screen">
        <HelpScreen />
      </main>
      <Tools />
      <OpenSheet />
    </>
  )
}
