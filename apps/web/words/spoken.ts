/**
 * The words of a feature, in the language that is spoken. English is there from the start; another language arrives
 * later and takes its place in the same objects, so that `words.today.start` is always read as it is now. What is read
 * once and kept, outside of a function, stays English: read words where they are drawn.
 */

interface Part {
  readonly english: object
  readonly now: object
}

/** The words of every feature by name, as one language has them. */
export type Spoken = Readonly<Record<string, object>>

const parts = new Map<string, Part>()
let current: Spoken | undefined
let language = 'en'

/** The language that is spoken, for dates and numbers. */
export const languageNow = (): string => language

const say = (name: string, { english, now }: Part): void => {
  Object.assign(now, current?.[name] ?? english)
}

/** Registers the words of a feature. One that is loaded late speaks the language of the others at once. */
export const spoken = <Words extends object>(name: string, english: Words): Words => {
  const now = { ...english }
  const part = { english, now }
  parts.set(name, part)
  say(name, part)
  return now
}

/** Speaks this language from now on; English needs no words. */
export const speak = (name: string, catalogue?: Spoken): void => {
  language = name
  current = catalogue
  for (const [name, part] of parts) say(name, part)
}
