/** Switching a rule off is a decision; the comment says why, after `--`. */
import type { Rule } from 'eslint'

const disables = /^\s*eslint-disable(-next-line|-line)?\b/
const namesARule = /^\s*eslint-disable(-next-line|-line)?\s+[a-z@]/
const givesReason = /\s--\s+\S{2,}/

export const disableWithReason: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { reason: 'Name the rule and say why: `// eslint-disable-next-line rule -- the reason`.' },
  },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        const complete = namesARule.test(comment.value) && givesReason.test(comment.value)
        if (!disables.test(comment.value) || complete || !comment.loc) continue
        // A column before the comment, since a block comment would otherwise silence its own report.
        const place = { line: comment.loc.start.line, column: -1 }
        context.report({ loc: { start: place, end: comment.loc.end }, messageId: 'reason' })
      }
    },
  }),
}
