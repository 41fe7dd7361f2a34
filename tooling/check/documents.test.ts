import { expect, test } from 'vitest'
import { brokenLinks, unknownScripts } from './documents.ts'

const files = new Set(['docs/architecture.md', 'README.md', 'docs/picture.svg'])
const exists = (path: string) => files.has(path)

test('links that lead to files of ours, to other sites and to headings are fine', () => {
  const markdown = `[a](architecture.md#walk) [b](../README.md) ![c](<picture.svg> "a title") [d](https://example.org/x)
[e](#below) [f](/docs/architecture.md) [g]: mailto:a@example.org`
  expect(brokenLinks('docs/glossary.md', markdown, exists)).toEqual([])
})

test('a link that leads nowhere is told with its document', () => {
  const markdown = '[a](gone.md) <img src="gone.png">\n\n[b]: ./gone.txt'
  expect(brokenLinks('docs/glossary.md', markdown, exists)).toEqual([
    "docs/glossary.md: the link 'gone.md' leads nowhere",
    "docs/glossary.md: the link './gone.txt' leads nowhere",
    "docs/glossary.md: the link 'gone.png' leads nowhere",
  ])
})

test('links inside code are examples', () => {
  expect(brokenLinks('README.md', '`[a](gone.md)`\n```\n[b](gone.md)\n```\n', exists)).toEqual([])
})

const manifests = [
  { name: 'sol-os', scripts: { start: 'x', test: 'x', check: 'x', 'db:generate': 'x' } },
  { name: '@sol/web', scripts: { budget: 'x' } },
]

test('commands that exist are fine, npm’s own ones too', () => {
  const markdown = `\`npm ci && npm start\`
\`\`\`
npm test -- --only unit
npm run check -- FILE
npm run db:generate
npm run budget -w @sol/web
\`\`\`
Use npm run whatever you like (prose), \`npm 11\`, \`npm view zod\`.`
  expect(unknownScripts('README.md', markdown, manifests)).toEqual([])
})

test('a command that does not exist is told', () => {
  const markdown = '`npm run chek` and `npm stat` and `npm run budget` and `npm run check -w @sol/web`'
  expect(unknownScripts('README.md', markdown, manifests)).toEqual([
    "README.md: 'npm run chek' is no command of ours",
    "README.md: 'npm stat' is no command of ours",
    "README.md: 'npm run budget' is no command of ours",
    "README.md: 'npm run check -w @sol/web' is no command of ours",
  ])
})
