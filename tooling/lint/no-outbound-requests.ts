/**
 * "Nothing leaves the machine unless you connect it": until there is one guarded client (allowed hosts, no private
 * addresses, time and size limits), the server side makes no requests of its own.
 */
import type { Rule } from 'eslint'
import type * as ESTree from 'estree'
import { eachImport } from './imports.ts'
import { isTest, partOf, pathOf } from './place.ts'

const clients = /^(undici|axios|got|ky|superagent|node-fetch|cross-fetch|ws|eventsource)(\/|$)/
const http = 'ImportDeclaration[source.value=/^(node:)?(https?|http2)$/]'

export const noOutboundRequests: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      outbound: 'The server side makes no requests of its own; a guarded client has to come first.',
    },
  },
  create(context) {
    const path = pathOf(context.filename)
    if (!['core', 'runtime', 'server', 'db', 'insight'].includes(partOf(path)) || isTest(path)) return {}
    const report = (node: Rule.Node) => context.report({ node, messageId: 'outbound' })
    /** What a file calls Node's HTTP modules; Fastify instances are called `http` here too. */
    const nodeHttp = new Set<string>()
    return {
      ...eachImport((source, node) => {
        if (clients.test(source)) context.report({ node, messageId: 'outbound' })
      }),
      'CallExpression[callee.name="fetch"]': report,
      'CallExpression[callee.object.name=/^(globalThis|global|window)$/][callee.property.name="fetch"]':
        report,
      'NewExpression[callee.name=/^(WebSocket|EventSource|XMLHttpRequest)$/]': report,
      [`${http} > :matches(ImportDefaultSpecifier, ImportNamespaceSpecifier)`](
        node: ESTree.ImportDefaultSpecifier,
      ) {
        nodeHttp.add(node.local.name)
      },
      'CallExpression[callee.property.name=/^(request|get|connect)$/]'(
        node: ESTree.CallExpression & Rule.NodeParentExtension,
      ) {
        const { callee } = node
        if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return
        if (nodeHttp.has(callee.object.name)) report(node)
      },
      [`${http} ImportSpecifier[imported.name=/^(request|get|connect)$/]`]: report,
    }
  },
}
