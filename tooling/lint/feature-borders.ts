/**
 * In the web app, pages compose features and features do not know each other: app → features → lib, words.
 * What two features need stands in lib/.
 */
import type { Rule } from 'eslint'
import { eachImport } from './imports.ts'
import { isTest, pathOf, resolveFrom } from './place.ts'

const web = 'apps/web/'

interface Room {
  /** `app`, `features`, `lib`, `words`, … */
  readonly floor: string
  readonly feature: string | undefined
}

const roomOf = (path: string): Room | undefined => {
  if (!path.startsWith(web)) return undefined
  const [floor = '', name] = path.slice(web.length).split('/')
  return { floor, feature: floor === 'features' ? name : undefined }
}

const targetOf = (path: string, source: string): string | undefined => {
  if (source.startsWith('.')) return resolveFrom(path, source)
  return source.startsWith('@/') ? web + source.slice(2) : undefined
}

const foundations = new Set(['lib', 'words'])

export const featureBorders: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      neighbour:
        "The feature '{{from}}' may not import the feature '{{to}}'; let a page compose them, or move what both need to apps/web/lib.",
      upwards: "'{{from}}' may not import from '{{to}}'; the direction is app → features → lib, words.",
    },
  },
  create(context) {
    const path = pathOf(context.filename)
    const here = roomOf(path)
    if (!here || isTest(path)) return {}
    return eachImport((source, node) => {
      const target = targetOf(path, source)
      const there = target === undefined ? undefined : roomOf(target)
      if (!there) return
      if (here.feature && there.feature && here.feature !== there.feature) {
        context.report({ node, messageId: 'neighbour', data: { from: here.feature, to: there.feature } })
      }
      const upwards =
        (here.floor === 'features' && there.floor === 'app') ||
        (foundations.has(here.floor) && (there.floor === 'app' || there.floor === 'features'))
      if (upwards) context.report({ node, messageId: 'upwards', data: { from: here.floor, to: there.floor } })
    })
  },
}
