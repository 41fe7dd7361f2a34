/** A file that only passes on what other files export hides where things are and slows every tool. */
import type { Rule } from 'eslint'
import type * as ESTree from 'estree'

const isReExport = (statement: ESTree.Program['body'][number]) =>
  statement.type === 'ExportAllDeclaration' ||
  (statement.type === 'ExportNamedDeclaration' && !statement.declaration)

export const noBarrels: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { barrel: 'This file only re-exports; import from the files themselves and remove it.' },
  },
  create: (context) => ({
    Program(node) {
      const passedOn = node.body.some(isReExport)
      const ownWork = node.body.some(
        (statement) => !isReExport(statement) && statement.type !== 'ImportDeclaration',
      )
      if (passedOn && !ownWork) context.report({ node, messageId: 'barrel' })
    },
  }),
}
