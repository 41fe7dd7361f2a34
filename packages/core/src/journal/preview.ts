/** The first words of a text, without the marks of Markdown: what a list shows of it. */

const previewLength = 160
/** Marks are no words: enough of the text to fill the preview, whatever stands before it. */
const lookedAt = 1_000

export const previewOf = (body: string): string => {
  const plain = body
    .slice(0, lookedAt)
    .replace(/^\s*(?:[-*_]\s*){3,}$/gm, ' ')
    .replace(/^[ \t]*(?:#{1,6}\s|>\s?|[-*+]\s|\d{1,9}[.)]\s|`{3,}.*$)/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<!\\)(\*\*|~~|[*`])/g, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!>~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
  if (plain.length <= previewLength) return plain
  return `${plain.slice(0, previewLength).replace(/\s+\S*$/, '')}…`.toWellFormed()
}
