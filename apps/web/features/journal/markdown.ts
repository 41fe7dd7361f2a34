/**
 * Markdown in and out of the editor. A subset: what is not of it (HTML, pictures, tables, footnotes, references) stays
 * the letters that were typed, so that nothing is run, fetched or lost.
 */
import MarkdownIt from 'markdown-it'
import { defaultMarkdownSerializer, MarkdownParser, MarkdownSerializer } from 'prosemirror-markdown'
import type { Node, Schema } from '@tiptap/pm/model'

/** Where a link may lead. */
const openable = /^(https?:|mailto:)/i

export const isOpenable = (address: string): boolean => openable.test(address.trim())

const rules = new MarkdownIt('commonmark', { html: false, breaks: true })
  .disable(['html_block', 'html_inline', 'image', 'reference', 'entity', 'code'])
  .enable('strikethrough')
rules.validateLink = isOpenable

export const parserOf = (schema: Schema): MarkdownParser =>
  new MarkdownParser(schema, rules, {
    blockquote: { block: 'blockquote' },
    paragraph: { block: 'paragraph' },
    list_item: { block: 'listItem' },
    bullet_list: { block: 'bulletList' },
    ordered_list: {
      block: 'orderedList',
      getAttrs: (token) => ({ start: Number(token.attrGet('start') ?? 1) }),
    },
    heading: { block: 'heading', getAttrs: (token) => ({ level: Math.min(3, Number(token.tag.slice(1))) }) },
    fence: { block: 'codeBlock', noCloseToken: true },
    hr: { node: 'horizontalRule' },
    hardbreak: { node: 'hardBreak' },
    softbreak: { node: 'hardBreak' },
    em: { mark: 'italic' },
    strong: { mark: 'bold' },
    s: { mark: 'strike' },
    link: { mark: 'link', getAttrs: (token) => ({ href: token.attrGet('href') }) },
    code_inline: { mark: 'code', noCloseToken: true },
  })

const { nodes, marks } = defaultMarkdownSerializer
type Write = (typeof nodes)[string]
const write = (name: string): Write => {
  const found = nodes[name]
  if (!found) throw new Error(`No way to write ${name}`)
  return found
}

/** A line that is nothing but the mark of a list would be an empty list; the library escapes only marks before words. */
const withLoneMarks = (text: string): string =>
  text.replace(/^([ >]*)(?:(\d{1,9})([.)])|(\+))$/gm, (_, room: string, number = '', dot = '', plus = '') =>
    [room, number, '\\', dot, plus].join(''),
  )

const serializer = new MarkdownSerializer(
  {
    blockquote: write('blockquote'),
    paragraph: (state, node) => {
      const written = state as unknown as { out: string }
      const before = written.out.length
      state.renderInline(node)
      written.out = written.out.slice(0, before) + withLoneMarks(written.out.slice(before))
      state.closeBlock(node)
    },
    heading: write('heading'),
    horizontalRule: write('horizontal_rule'),
    hardBreak: write('hard_break'),
    listItem: write('list_item'),
    text: write('text'),
    codeBlock: (state, node) => {
      const fences = node.textContent.match(/`{3,}/g) ?? []
      const fence = '`'.repeat(Math.max(3, ...fences.map((one) => one.length + 1)))
      state.write(`${fence}\n`)
      state.text(node.textContent, false)
      state.write(`\n${fence}`)
      state.closeBlock(node)
    },
    bulletList: (state, node) => state.renderList(node, '  ', () => '- '),
    orderedList: (state, node) => {
      const start = Number(node.attrs['start'] ?? 1)
      const room = ' '.repeat(String(start + node.childCount - 1).length + 2)
      state.renderList(node, room, (at) => `${String(start + at)}. `)
    },
  },
  {
    italic: marks['em'] ?? { open: '*', close: '*' },
    bold: marks['strong'] ?? { open: '**', close: '**' },
    strike: { open: '~~', close: '~~', mixable: true, expelEnclosingWhitespace: true },
    link: marks['link'] ?? { open: '', close: '' },
    code: marks['code'] ?? { open: '`', close: '`' },
  },
)

export const markdownOf = (document: Node): string => serializer.serialize(document, { tightLists: true })
