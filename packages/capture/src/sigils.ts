/** `#tag`, `+project`, `~energy`. */
import type { CaptureContext, Energy, ProjectChoice } from './capture-shapes.ts'
import type { Word } from './read-words.ts'

export const longestTag = 40
export const longestProject = 80

/** Letters of any script with their marks, digits, and what joins them; emoji too. */
const tagShape = /^[\p{L}\p{N}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\u200c\u200d\ufe0f_/-]+$/u
/** "#12" is a number of something. */
const named = /[\p{L}\p{Extended_Pictographic}]/u

/** The tag of `#tag`; one that the person has already keeps its case. */
export const readTag = ({ raw }: Word, tags: readonly string[]): string | undefined => {
  const tag = raw.startsWith('#') ? raw.slice(1) : ''
  if (tag === '' || tag.length > longestTag || !tagShape.test(tag) || !named.test(tag)) return undefined
  const lower = tag.toLowerCase()
  return tags.find((known) => known.toLowerCase() === lower) ?? tag
}

const shortestPrefix = 3
const letters = (title: string) => title.toLowerCase().replaceAll(/[\s_-]+/g, '')

const byLength = (a: { title: string }, b: { title: string }) =>
  a.title.length - b.title.length || (a.title < b.title ? -1 : 1)

/** The project that `+name` means: the same title, or the shortest that begins so (three letters at least). */
const projectNamed = (name: string, { projects = [] }: CaptureContext): ProjectChoice | undefined => {
  const wanted = letters(name)
  const same = projects.filter(({ title }) => letters(title) === wanted)
  const begins = projects.filter(({ title }) => letters(title).startsWith(wanted))
  const found = [...same, ...(wanted.length >= shortestPrefix ? begins.toSorted(byLength) : [])][0]
  return found && { id: found.id, title: found.title }
}

const newProject = (title: string): ProjectChoice | undefined =>
  title === '' || title.length > longestProject ? undefined : { newTitle: title }

/** `+name` of a known project, or `+"Any title"`, which may be new. */
export const readProject = (
  { raw, quotedProject }: Word,
  context: CaptureContext,
): ProjectChoice | undefined => {
  if (quotedProject !== undefined) {
    const title = quotedProject.replaceAll(/\s+/g, ' ').trim()
    const same = context.projects?.find((project) => project.title.toLowerCase() === title.toLowerCase())
    return same ? { id: same.id, title: same.title } : newProject(title)
  }
  const name = raw.startsWith('+') ? raw.slice(1) : ''
  return name === '' || name.length > longestProject || letters(name) === ''
    ? undefined
    : projectNamed(name, context)
}

const energies: ReadonlyMap<string, Energy> = new Map([
  ['~low', 'low'],
  ['~medium', 'medium'],
  ['~high', 'high'],
])

export const readEnergy = ({ core }: Word): Energy | undefined => energies.get(core)
