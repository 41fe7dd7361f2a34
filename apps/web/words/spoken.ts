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

/** Speaks another language from now on; nothing given is English. */
export const speak = (language?: Spoken): void => {
  current = language
  for (const [name, part] of parts) say(name, part)
}
