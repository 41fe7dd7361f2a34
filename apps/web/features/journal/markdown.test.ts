import { getSchema } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import type { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { markdownOf, parserOf } from './markdown.ts'

const schema = getSchema([StarterKit.configure({ underline: false })])
const parser = parserOf(schema)
const read = (text: string): Node => parser.parse(text)

const types = (document: Node): Set<string> => {
  const found = new Set<string>()
  document.descendants((node) => {
    found.add(node.type.name)
    for (const mark of node.marks) found.add(mark.type.name)
  })
  return found
}

test.each([
  'hello *world*',
  '# h\n\ntext **b** ~~s~~ `c`',
  '- a\n- b\n  - c',
  '3. a\n4. b',
  '> q',
  '[l](https://e.org)',
  '```\ncode <b>\n```',
  'a\n\n---\n\nb',
])('%j comes back as it was', (text) => {
  expect(markdownOf(read(text))).toBe(text)
})

test.each([
  '<script>alert(1)</script>',
  '<b>x</b>',
  '&amp; x',
  'a | b\n--|--\n1 | 2',
  '[ref]: http://x',
  '![a](https://b.example/c.png)',
])('what is not of the subset stays words: %j', (text) => {
  const document = read(text)
  for (const word of text.match(/[a-z]+/g) ?? []) {
    expect(markdownOf(document)).toContain(word)
  }
  expect(
    [...types(document)].filter((name) => !['paragraph', 'text', 'hardBreak', 'link'].includes(name)),
  ).toEqual([])
})

test.each(['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '//e.org'])(
  'no link leads to %s',
  (address) => {
    expect(types(read(`[x](${address})`)).has('link')).toBe(false)
  },
)

test('whatever is typed as plain paragraphs is the same text after saving and opening', () => {
  const symbol = fc.constantFrom(...'ab1 #-+*_~`>[]()!&;\\.:<|"=/'.split(''))
  const typed = fc
    .string({ unit: symbol, minLength: 1, maxLength: 24 })
    .map((text) => text.trim())
    .filter(Boolean)
  fc.assert(
    fc.property(fc.array(typed, { minLength: 1, maxLength: 4 }), (paragraphs) => {
      const document = schema.node(
        'doc',
        null,
        paragraphs.map((text) => schema.node('paragraph', null, schema.text(text))),
      )
      const back = read(markdownOf(document))
      const texts: string[] = []
      back.forEach((node) => void texts.push(node.textContent))
      expect(texts).toEqual(paragraphs)
    }),
    { numRuns: 2000, seed: 7 },
  )
})
