/** The tags of one task. Case is kept and does not count. Pure. */

const key = (tag: string): string => tag.toLowerCase()

const isAmong = (tags: readonly string[], tag: string): boolean => tags.some((one) => key(one) === key(tag))

/** What is there keeps its spelling and place. */
export const tagsWith = (tags: readonly string[], added: readonly string[]): string[] =>
  [...tags, ...added].filter((tag, at, all) => !isAmong(all.slice(0, at), tag))

export const tagsWithout = (tags: readonly string[], removed: readonly string[]): string[] =>
  tags.filter((tag) => !isAmong(removed, tag))

/** The new spelling takes the old one's place; a tag of that name that is there already takes it in. */
export const tagsRenamed = (tags: readonly string[], from: string, to: string): string[] =>
  tagsWith(
    [],
    tags.map((tag) => (key(tag) === key(from) || key(tag) === key(to) ? to : tag)),
  )
