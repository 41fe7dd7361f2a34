import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Metadata } from 'next'
import { DesignScreen, type Source } from '../../features/design/design-screen.tsx'
import type { ExampleName } from '../../features/design/examples.ts'
import { contentId } from '../../features/shell/skip-link.tsx'
import { Tools } from '../../features/shell/places.tsx'
import { words } from '../../words/words.ts'
import { OpenSheet } from '../open-sheet.tsx'

export const metadata: Metadata = { title: words.titles.design }

const folder = join(process.cwd(), '../../packages/ui/src/examples')
const ending = '.example.tsx'

/** Read while building: the page shows the files as they are. */
const readSources = (): Source[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => ({
      // A test holds the list of examples to this folder.
      name: file.slice(0, -ending.length) as ExampleName,
      code: readFileSync(join(folder, file), 'utf8'),
    }))

export default function DesignPage() {
  return (
    <>
      <main id={contentId} className="screen">
        <DesignScreen sources={readSources()} />
      </main>
      <Tools />
      <OpenSheet />
    </>
  )
}
