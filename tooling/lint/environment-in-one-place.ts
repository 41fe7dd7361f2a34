/** `process.env` is read in one file on the server and one in the web app. */
import type { Rule } from 'eslint'
import { isTest, partOf, pathOf } from './place.ts'

const readers: readonly string[] = ['packages/runtime/src/config.ts', 'apps/web/lib/env.ts']

/** Scripts of ours and the configuration files of tools are not part of the running product. */
const isExempt = (path: string) =>
  readers.includes(path) ||
  isTest(path) ||
  ['tooling', 'e2e', 'root'].includes(partOf(path)) ||
  /^(apps|packages)\/[^/]+\/([^/]+\.config\.(ts|js|mjs)|scripts\/[^/]+)$/.test(path)

export const environmentInOnePlace: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      elsewhere:
        'The environment is read in packages/runtime/src/config.ts and apps/web/lib/env.ts only; take the value from there.',
    },
  },
  create(context) {
    if (isExempt(pathOf(context.filename))) return {}
    const report = (node: Rule.Node) => context.report({ node, messageId: 'elsewhere' })
    return {
      'MemberExpression[object.name="process"][property.name="env"]': report,
      'MemberExpression[object.name="process"][property.value="env"]': report,
      'VariableDeclarator[init.name="process"] > ObjectPattern > Property[key.name="env"]': report,
      'ImportDeclaration[source.value=/^(node:)?process$/] ImportSpecifier[imported.name="env"]': report,
    }
  },
}
