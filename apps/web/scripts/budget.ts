/** `npm run budget -w @sol/web`: what a first visit downloads as JavaScript, page by page, and whether that is too much. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { loadedScripts } from './html.ts'

const out = fileURLToPath(new URL('../out', import.meta.url))

/** Kilobytes of gzip: for the pages that people meet first, and for all others. */
const budgets: Readonly<Record<string, number>> = { 'today/index.html': 185, 'sign-in/index.html': 185 }
const usual = 205

const sizeOf = async (page: string): Promise<number> => {
  const sources = loadedScripts(await readFile(join(out, page), 'utf8'))
  const files = await Promise.all(sources.map((source) => readFile(join(out, source))))
  return files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0) / 1000
}

const pages = (await readdir(out, { recursive: true })).filter((file) => file.endsWith('.html')).sort()
let isOver = false

for (const page of pages) {
  const size = await sizeOf(page)
  const budget = budgets[page] ?? usual
  isOver ||= size > budget
  console.log(`${page.padEnd(26)} ${size.toFixed(1).padStart(7)} kB  of ${String(budget)}`)
}

if (isOver) {
  console.error(
    'A page loads more JavaScript than its budget. Load what its first view does not need with next/dynamic.',
  )
  process.exitCode = 1
}
