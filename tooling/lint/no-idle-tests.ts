/** A skipped test proves nothing, a focused one hides the others, and a retried one hides a fault. */
import type { Rule } from 'eslint'
import type * as ESTree from 'estree'

const idle = new Set(['only', 'skip', 'todo', 'fixme', 'fails', 'failing', 'skipIf', 'runIf'])
const runner = /^(x|f)?(it|test|describe|suite|bench)$|(Test|It|Describe)$/
const shortForms = new Set(['xit', 'fit', 'xtest', 'xdescribe', 'fdescribe'])

const rootName = (node: ESTree.Node): string => {
  if (node.type === 'Identifier') return node.name
  if (node.type === 'MemberExpression') return rootName(node.object)
  return node.type === 'CallExpression' ? rootName(node.callee) : ''
}

const nameOf = (property: ESTree.Node) => {
  if (property.type === 'Identifier') return property.name
  return property.type === 'Literal' ? String(property.value) : ''
}

const retries = (node: ESTree.Node) =>
  node.type === 'ObjectExpression' &&
  node.properties.some(
    (property) => property.type === 'Property' && /^(retry|retries)$/.test(nameOf(property.key)),
  )

export const noIdleTests: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      idle: 'Every test runs, always: make it pass or remove it.',
      retry: 'No retries: find out why the test fails now and then.',
    },
  },
  create: (context) => ({
    MemberExpression(node) {
      const name = nameOf(node.property)
      if (!runner.test(rootName(node.object))) {
        if (name === 'retryTimes' && rootName(node.object) === 'jest')
          context.report({ node, messageId: 'retry' })
      } else if (idle.has(name)) context.report({ node, messageId: 'idle' })
    },
    CallExpression(node) {
      if (!runner.test(rootName(node.callee))) return
      if (node.callee.type === 'Identifier' && shortForms.has(node.callee.name)) {
        context.report({ node, messageId: 'idle' })
      }
      if (node.arguments.some(retries)) context.report({ node, messageId: 'retry' })
    },
  }),
}
