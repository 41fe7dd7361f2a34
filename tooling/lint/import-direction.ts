/** contracts ← db ← core ← runtime ← server; insight, capture ← core; web → contracts, ui, capture; nothing imports an app. */
import { isBuiltin } from 'node:module'
import type { Rule } from 'eslint'
import { eachImport } from './imports.ts'
import { isTest, partOf, pathOf, resolveFrom } from './place.ts'

/** What each part may import of ours. Parts that are not named here are free, apart from the apps. */
const reach: Record<string, readonly string[]> = {
  contracts: [],
  insight: [],
  capture: [],
  ui: [],
  db: ['contracts'],
  core: ['contracts', 'db', 'insight', 'capture'],
  runtime: ['contracts', 'db', 'core', 'insight'],
  server: ['contracts', 'db', 'core', 'insight', 'runtime'],
  web: ['contracts', 'ui', 'capture'],
  e2e: ['contracts', 'tooling'],
}

const apps: readonly string[] = ['server', 'web']

const isPackage = (source: string, names: readonly string[]) =>
  names.some((name) => source === name || source.startsWith(`${name}/`))

/** What a part may take from outside: the promise "no HTTP, no React, no input or output" as code. */
const outside: Record<string, (source: string) => boolean> = {
  contracts: (source) => source === 'zod/mini',
  insight: () => false,
  capture: (source) => isPackage(source, ['chrono-node']),
  core: (source) =>
    !isPackage(source, ['react', 'react-dom', 'next', 'fastify', '@fastify', 'ioredis', 'pg-boss']) &&
    !isPackage(source.replace('node:', ''), ['http', 'https', 'http2', 'net', 'tls', 'undici', 'process']),
  ui: (source) => !isBuiltin(source) && !isPackage(source, ['next']),
}

const oursIn = (path: string, source: string): string | undefined => {
  if (source.startsWith('.')) return partOf(resolveFrom(path, source))
  return /^@sol\/([^/]+)/.exec(source)?.[1]
}

/** The launcher is the one place that holds both the builder and the server it starts. */
const startsTheServer = (path: string) => path.startsWith('tooling/run/')

export const importDirection: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      upwards:
        "'{{from}}' may not import '{{to}}'. The direction is contracts ← db ← core ← runtime ← server; web → contracts, ui, capture.",
      app: "Nothing imports an app; move what is shared from '{{to}}' into a package.",
      outside: "'{{from}}' may not import '{{source}}': see `outside` in tooling/lint/import-direction.ts.",
    },
  },
  create(context) {
    const path = pathOf(context.filename)
    const from = partOf(path)
    if (isTest(path)) return {}
    return eachImport((source, node) => {
      const to = oursIn(path, source)
      if (to === from) return
      if (to === undefined) {
        const allowed = outside[from]?.(source) ?? true
        if (!allowed && !source.startsWith('.'))
          context.report({ node, messageId: 'outside', data: { from, source } })
      } else if (apps.includes(to)) {
        if (!startsTheServer(path)) context.report({ node, messageId: 'app', data: { to } })
      } else if (reach[from]?.includes(to) === false) {
        context.report({ node, messageId: 'upwards', data: { from, to } })
      }
    })
  },
}
