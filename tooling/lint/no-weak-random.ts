/** `Math.random` is neither unguessable nor repeatable: ids and secrets need node:crypto, the engine a seed. */
import type { Rule } from 'eslint'
import { isTest, pathOf } from './place.ts'

export const noWeakRandom: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      weak: 'Use crypto (randomUUID, randomInt, getRandomValues), or a seeded generator that is passed in.',
    },
  },
  create(context) {
    if (isTest(pathOf(context.filename))) return {}
    const report = (node: Rule.Node) => context.report({ node, messageId: 'weak' })
    return {
      'MemberExpression[object.name="Math"][property.name="random"]': report,
      'VariableDeclarator[init.name="Math"] > ObjectPattern > Property[key.name="random"]': report,
    }
  },
}
