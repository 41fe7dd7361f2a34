/**
 * "Nothing leaves the machine unless you connect it": until there is one guarded client (allowed hosts, no private
 * addresses, time and size limits), the server side makes no requests of its own.
 */
import type { Rule } from 'eslint'
import { eachImport } from './imports.ts'
import { isTest, partOf, pathOf } from './place.ts'

const clients = /^(undici|axios|got|ky|superagent|node-fetch|cross-fetch|ws|eventsource)(\/|$)/
const http = 'ImportDeclaration[source.value=/^(node:)?https?$/]'
const http2 = 'ImportDeclaration[source.value=/^(node:)?http2$/]'

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
    return {
      ...eachImport((source, node) => {
        if (clients.test(source)) context.report({ node, messageId: 'outbound' })
      }),
      'CallExpression[callee.name="fetch"]': report,
      'CallExpression[callee.object.name=/^(globalThis|global|window)$/][callee.property.name="fetch"]':
        report,
      'NewExpression[callee.name=/^(WebSocket|EventSource|XMLHttpRequest)$/]': report,
      'CallExpression[callee.object.name=/^https?$/][callee.property.name=/^(request|get)$/]': report,
      'CallExpression[callee.object.name="http2"][callee.property.name="connect"]': report,
      [`${http} ImportSpecifier[imported.name=/^(request|get)$/]`]: report,
      [`${http2} ImportSpecifier[imported.name="connect"]`]: report,
    }
  },
}
