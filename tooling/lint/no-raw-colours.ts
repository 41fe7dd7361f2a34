/** Colours come from the tokens in packages/ui/src/styles; components name their meaning. */
import type { Rule } from 'eslint'
import type * as ESTree from 'estree'
import { isTest, partOf, pathOf } from './place.ts'
import { hasRawColour, isRawColourValue } from './raw-colours.ts'

interface Inside {
  readonly type: string
  readonly name?: { readonly name?: unknown }
  readonly parent?: Inside
}

const colourAttributes = /^(style|fill|stroke|color|stopColor|floodColor|lightingColor)$/
/** Addresses and ids hold `#abc` that is no colour. */
const addressAttributes = /^(href|id|htmlFor|xlinkHref|aria-.*)$/

const attributeAround = (node: Inside): string => {
  let current: Inside | undefined = node
  while (current && current.type !== 'JSXAttribute') current = current.parent
  return typeof current?.name?.name === 'string' ? current.name.name : ''
}

export const noRawColours: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { raw: "'{{text}}' holds a raw colour; use a semantic token (packages/ui/src/styles)." },
  },
  create(context) {
    const path = pathOf(context.filename)
    const applies = ['web', 'ui'].includes(partOf(path)) && !path.startsWith('packages/ui/src/styles/')
    if (!applies || isTest(path)) return {}
    const look = (node: ESTree.Node, text: string) => {
      const attribute = attributeAround(node as Inside)
      if (addressAttributes.test(attribute)) return
      const raw = colourAttributes.test(attribute) ? isRawColourValue(text) : hasRawColour(text)
      if (raw) context.report({ node, messageId: 'raw', data: { text: text.trim().slice(0, 40) } })
    }
    return {
      Literal: (node) => typeof node.value === 'string' && look(node, node.value),
      TemplateElement: (node) => look(node, node.value.raw),
    }
  },
}
