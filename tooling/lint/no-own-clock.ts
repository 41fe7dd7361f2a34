/** Rules, the insight engine and the capture syntax are given `now`; asking a clock would make them untestable and zone-dependent. */
import type { Rule } from 'eslint'
import { isTest, partOf, pathOf } from './place.ts'

export const noOwnClock: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      clock: 'core, insight and capture never ask a clock; take `now` from the context or as an argument.',
    },
  },
  create(context) {
    const path = pathOf(context.filename)
    if (!['core', 'insight', 'capture'].includes(partOf(path)) || isTest(path)) return {}
    const report = (node: Rule.Node) => context.report({ node, messageId: 'clock' })
    return {
      'NewExpression[callee.name="Date"][arguments.length=0]': report,
      'CallExpression[callee.name="Date"]': report,
      'MemberExpression[object.name="Date"][property.name="now"]': report,
      'MemberExpression[object.name="performance"][property.name="now"]': report,
      'MemberExpression[object.name="process"][property.name="hrtime"]': report,
      'MemberExpression[object.name="Temporal"][property.name="Now"]': report,
    }
  },
}
