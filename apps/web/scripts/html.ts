/** What the build needs to know about an exported page. Our own pages only: attributes are quoted, tags are lower case. */
import { createHash } from 'node:crypto'

const scripts = /<script\b([^>]*)>([\s\S]*?)<\/script>/g

/** `sha256-…` of every inline script, as Content-Security-Policy wants it. */
export const inlineScriptHashes = (html: string): string[] => {
  const inline = [...html.matchAll(scripts)].filter(([, attributes = '']) => !/\ssrc=/.test(attributes))
  const hashes = inline.map(([, , text = '']) => createHash('sha256').update(text).digest('base64'))
  return [...new Set(hashes)].map((hash) => `sha256-${hash}`)
}

/** The page without what only looks like markup: the text of its scripts. */
const markupOf = (html: string): string => html.replaceAll(scripts, '<script$1></script>')

/** Tags that `style-src 'self'` would strip of their style. */
export const inlineStyles = (html: string): string[] =>
  [...markupOf(html).matchAll(/<style\b[^>]*>|<[a-z][^<>]*\sstyle="[^"]*"[^<>]*>/g)].map(([tag]) => tag)

/** Addresses of the scripts that the page loads at once; those for browsers without modules do not count. */
export const loadedScripts = (html: string): string[] =>
  [...html.matchAll(scripts)]
    .map(([, attributes = '']) => attributes)
    .filter((attributes) => !/\snomodule/i.test(attributes))
    .flatMap((attributes) => /\ssrc="([^"]+)"/.exec(attributes)?.[1] ?? [])
