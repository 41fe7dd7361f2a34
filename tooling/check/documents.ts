/** A document that names a file or a command that is not there misleads; both are looked up. */
import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

const withoutCode = (markdown: string) =>
  markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '')

/** Where a link leads inside the repository, or undefined for other sites and anchors. */
const target = (document: string, link: string): string | undefined => {
  const [address = ''] = link.split(/[#?]/)
  if (address === '' || /^[a-z][a-z+.-]*:/i.test(link)) return undefined
  const path = decodeURI(address)
  return path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(document), path)
}

/** Links and pictures that lead nowhere. `exists` is asked for paths from the root. */
export const brokenLinks = (
  document: string,
  markdown: string,
  exists: (path: string) => boolean,
): string[] => {
  const inline = [...withoutCode(markdown).matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)]
  const named = [...withoutCode(markdown).matchAll(/^\[[^\]]+\]:\s+(\S+)/gm)]
  const pictures = [
    ...withoutCode(markdown).matchAll(/<(?:img|source|a)\b[^>]*?(?:src|srcset|href)="([^"\s]+)"/g),
  ]
  return [...inline, ...named, ...pictures].flatMap(([, link = '']) => {
    const path = target(document, link)
    return path === undefined || exists(path) ? [] : [`${document}: the link '${link}' leads nowhere`]
  })
}

export interface Manifest {
  readonly name?: string
  readonly scripts?: Readonly<Record<string, string>>
}

/** What npm does by itself; `npm start` and `npm test` are scripts. */
const ofNpm =
  'ci|install|i|run|exec|view|audit|pack|publish|version|login|ls|outdated|update|init|config|prefix'
const isNpmWord = new RegExp(`^(${ofNpm}|-.*|\\d.*|workspaces|registry|package|packages|scripts?)$`)

/** `npm run X`, `npm start`, `npm test` in code that name no script. `-w NAME` asks the workspace of that name. */
export const unknownScripts = (
  document: string,
  markdown: string,
  manifests: readonly Manifest[],
): string[] => {
  const root = manifests[0]?.scripts ?? {}
  const code = [...markdown.matchAll(/^(?:```|~~~)[\s\S]*?^(?:```|~~~)|`[^`\n]+`/gm)].join('\n')
  const calls = code.matchAll(/\bnpm\s+(run\s+)?([\w:.-]+)((?:\s+(?:-w|--workspace)[\s=][^\s`]+)?)/g)
  return [...calls].flatMap(([call, run, script = '', workspace = '']) => {
    if (!run && isNpmWord.test(script)) return []
    const name = /[\s=](@?[\w/-]+)$/.exec(workspace)?.[1]
    const scripts = name ? (manifests.find((one) => one.name === name)?.scripts ?? {}) : root
    return script in scripts ? [] : [`${document}: '${call.trim()}' is no command of ours`]
  })
}

const historic = /(^|\/)CHANGELOG\.md$/

/** Everything that is wrong with the documents among `paths`. `root` ends with a slash. */
export const documentFaults = (root: string, paths: readonly string[]): string[] => {
  const read = (path: string) => readFileSync(root + path, 'utf8')
  const manifests = [
    'package.json',
    ...paths.filter((path) => /^(apps|packages)\/[^/]+\/package\.json$/.test(path)),
  ].map((path) => JSON.parse(read(path)) as Manifest)
  const exists = (path: string) => existsSync(root + path)
  return paths
    .filter((path) => path.endsWith('.md') && !historic.test(path))
    .flatMap((path) => {
      const markdown = read(path)
      return [...brokenLinks(path, markdown, exists), ...unknownScripts(path, markdown, manifests)]
    })
}
