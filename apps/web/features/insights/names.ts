/** Names that the engine gives, in the language that is spoken; what a person named stays as it is. */
import { insights as said } from '../../words/en/insights.ts'

const inWords = (names: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(names, name) ? names[name] : undefined

export const factorName = (name: string): string => inWords(said.factors, name) ?? name

export const reasonName = (name: string): string => inWords(said.reasons, name) ?? factorName(name)
