/** Every way a file can name another module, in one visitor. */
import type { Rule } from 'eslint'
import type * as ESTree from 'estree'

type Seen = (source: string, node: ESTree.Node) => void

/** Calls `seen` for `import`, `export … from` and `import('…')` with a fixed address. */
export const eachImport = (seen: Seen): Rule.RuleListener => {
  const look = (source: ESTree.Node | null | undefined) => {
    if (source?.type === 'Literal' && typeof source.value === 'string') seen(source.value, source)
  }
  return {
    ImportDeclaration: (node) => look(node.source),
    ExportNamedDeclaration: (node) => look(node.source),
    ExportAllDeclaration: (node) => look(node.source),
    ImportExpression: (node) => look(node.source),
  }
}
