/**
 * After `next build`: compressed twins beside every text file, and `csp.json` with the hashes of each page's inline
 * scripts, so that the server can forbid all others.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { inlineScriptHashes, inlineStyles } from './html.ts'

const out = fileURLToPath(new URL('../out', import.meta.url))
const textFiles = new Set(['.html', '.js', '.css', '.txt', '.json', '.svg', '.map', '.webmanifest'])
/** Below this, headers cost more than compression saves. */
const smallest = 1024

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

const filesBelow = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

const compress = async (file: string): Promise<void> => {
  const bytes = await readFile(file)
  if (bytes.length < smallest) return
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  await writeFile(`${file}.br`, await compressBrotli(bytes, { params }))
  await writeFile(`${file}.gz`, await compressGzip(bytes, { level: 9 }))
}

const pathOf = (file: string): string => relative(out, file).split(sep).join('/')

const hashesOfPages = async (pages: readonly string[]): Promise<Record<string, string[]>> => {
  const hashes: Record<string, string[]> = {}
  for (const page of pages) {
    const html = await readFile(page, 'utf8')
    const [style] = inlineStyles(html)
    if (style) {
      throw new Error(
        `${pathOf(page)} carries an inline style, which the Content-Security-Policy forbids: ${style.slice(0, 160)}. Move it to a class.`,
      )
    }
    hashes[pathOf(page)] = inlineScriptHashes(html)
  }
  return hashes
}

const finish = async (): Promise<void> => {
  const files = (await filesBelow(out)).filter((file) => textFiles.has(extname(file)))
  const pages = files.filter((file) => file.endsWith('.html')).sort()
  const hashes = await hashesOfPages(pages)
  await Promise.all(files.map(compress))
  await writeFile(join(out, 'csp.json'), `${JSON.stringify(hashes, null, 2)}\n`)
  console.log(`Compressed ${String(files.length)} files; noted the scripts of ${String(pages.length)} pages.`)
}

try {
  await finish()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
