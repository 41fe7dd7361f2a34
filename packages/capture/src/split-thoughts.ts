/** A pasted list as thoughts, one a line. */

export const mostThoughts = 100

/** "- ", "* ", "• ", and the box of a checklist. */
const bullet = /^(?:[-*+•–—▪◦‣·]\s+)?(?:\[[ xX]?\]\s+|[☐☑☒]\s*)?/u
const bulletAlone = /^(?:[-*•–—▪◦‣·]\s+|\[[ xX]?\]\s+|[☐☑☒]\s*)/u
const numbered = /^\(?\d{1,3}[.)]\s+/

const unmarked = (line: string, isList: boolean): string => {
  const text = line.trim()
  if (!isList) return bulletAlone.test(text) ? text.replace(bullet, '') : text
  return text.replace(numbered, '').replace(bullet, '')
}

/**
 * The thoughts of a text, without empty lines and without the marks of lists (numbers only where at least two lines have
 * them: "2. World War" is a title). At most `mostThoughts`; whatever follows stays together in the last one.
 */
export const splitThoughts = (text: string): string[] => {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '')
  const isNumbered = lines.filter((line) => numbered.test(line.trim())).length > 1
  const thoughts = lines.map((line) => unmarked(line, isNumbered)).filter((thought) => thought.trim() !== '')
  if (thoughts.length <= mostThoughts) return thoughts
  return [...thoughts.slice(0, mostThoughts - 1), thoughts.slice(mostThoughts - 1).join('\n')]
}
