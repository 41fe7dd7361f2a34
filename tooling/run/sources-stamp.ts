/** What the web app is built from, as one hash: the built app is fresh exactly when the hash is the same. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

const sources = ['apps/web', 'packages/ui', 'packages/contracts', 'package-lock.json']

/** Made by builds and tests, or read by neither. */
const isBeside = (name: string) =>
  ['node_modules', 'out', '.next', 'coverage', 'next-env.d.ts'].includes(name) ||
  /\.(test\.tsx?|tsbuildinfo|md)$/.test(name)

const filesBelow = (path: string): string[] => {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => !isBeside(name))
    .flatMap((name) => filesBelow(join(path, name)))
}

/** SHA-256 over paths and contents, independent of times and of the order of the file system. */
export const sourcesStamp = (root: string): string => {
  const hash = createHash('sha256')
  for (const path of sources.flatMap((source) => filesBelow(join(root, source))).sort()) {
    const content = readFileSync(path)
    hash.update(`${relative(root, path).split(sep).join('/')}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
