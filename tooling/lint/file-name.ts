/** A file's name says what is in it: kebab-case, and none of the names that say nothing. */
import type { Rule } from 'eslint'
import { pathOf } from './place.ts'

const empty = new Set(['misc', 'util', 'utils', 'helper', 'helpers', 'common', 'index'])
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/
/** Next reads meaning from these: [id], (group), _private. */
const routeFolder = /^(\[{1,2}(\.{3})?[a-z][a-zA-Z-]*\]{1,2}|\([a-z-]+\)|_[a-z-]+)$/

/** What is wrong with a path's names, or undefined. */
export const wrongName = (path: string): string | undefined => {
  const parts = path.split('/')
  return parts.find((part, depth) => {
    const isFile = depth === parts.length - 1
    const stem = isFile ? (part.split('.')[0] ?? '') : part
    if (empty.has(stem)) return true
    if (part.startsWith('.')) return false
    return !kebabCase.test(part) && !(routeFolder.test(part) && !isFile)
  })
}

export const fileName: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      name: "'{{part}}' should be kebab-case and say what is inside (never misc, utils, helpers, common or index).",
    },
  },
  create: (context) => ({
    Program(node) {
      const part = wrongName(pathOf(context.filename))
      if (part) context.report({ node, messageId: 'name', data: { part } })
    },
  }),
}
