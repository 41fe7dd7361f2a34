/** What a captured line becomes. Pure. */
import type * as tasks from '@sol/contracts/tasks'
import type { Capture } from '@sol/capture/capture-shapes'
import type { ProjectEntry, TaskEntry } from '../../lib/outbox/entry.ts'

/** The contract's bounds. */
const titleMaximum: typeof tasks.titleMaximum = 500
const notesMaximum = 20_000

const cutAt = (text: string, length: number): string => {
  const piece = text.slice(0, length)
  // Never between the halves of one character.
  return piece.isWellFormed() ? piece : piece.slice(0, -1)
}

/** A title that fits, cut at a space where there is one. */
const titleOf = (text: string): string => {
  const cut = cutAt(text, titleMaximum - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > titleMaximum / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}

const piecesOf = (text: string): string[] => {
  const pieces: string[] = []
  for (let rest = text; rest !== ''; rest = rest.slice(pieces.at(-1)?.length))
    pieces.push(cutAt(rest, notesMaximum))
  return pieces
}

/** A line that is too long for a title keeps every character: its beginning names it, the whole stands in the notes. */
const namesOf = (text: string): { title: string; notes?: string }[] =>
  text.length <= titleMaximum
    ? [{ title: text }]
    : piecesOf(text.toWellFormed()).map((piece) => ({ title: titleOf(piece), notes: piece }))

/** What was caught: at least words, and what was understood when the syntax was there. */
export type Caught = Partial<Capture> & Pick<Capture, 'title'>

/** The words of a recurrence stay in the title: nothing keeps a recurrence yet. */
const wordsOf = ({ title, tokens = [] }: Caught): string => {
  const repeat = tokens.find(({ kind }) => kind === 'repeat')?.text
  return repeat === undefined || title.includes(repeat) ? title : `${title} ${repeat}`
}

type Known<T> = { [K in keyof T]?: NonNullable<T[K]> }

/** Without what was not said. */
const known = <T extends object>(fields: T): Known<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as Known<T>

const fieldsOf = (caught: Caught, projectId: string | null) =>
  known({
    tags: caught.tags && caught.tags.length > 0 ? [...caught.tags] : null,
    projectId,
    estimateMinutes: caught.estimateMinutes,
    plannedDay: caught.plannedDay,
    plannedTime: caught.plannedTime,
    deadlineDay: caught.deadlineDay,
    deadlineTime: caught.deadlineTime,
    energy: caught.energy,
  })

interface Stamp {
  readonly userId: string
  readonly now: number
  readonly newId: () => string
}

/** One entry a thought, in the order of the lines; before them the projects that they name first. */
export const entriesOf = (
  caught: readonly Caught[],
  { userId, now, newId }: Stamp,
): (ProjectEntry | TaskEntry)[] => {
  const common = { userId, madeAt: now, refused: null }
  const titles = [...new Set(caught.flatMap(({ newProject }) => newProject ?? []))]
  const projects = titles.map((title): ProjectEntry => {
    const id = newId()
    return { ...common, kind: 'project', id, body: { id, title } }
  })
  const projectOf = ({ projectId, newProject }: Caught) =>
    projectId ?? projects.find(({ body }) => body.title === newProject)?.id ?? null
  const tasks = caught.flatMap((one) =>
    namesOf(wordsOf(one)).map((name, piece): TaskEntry => {
      const id = newId()
      const fields = piece === 0 ? fieldsOf(one, projectOf(one)) : {}
      return { ...common, kind: 'task', id, body: { id, ...name, ...fields } }
    }),
  )
  return [...projects, ...tasks]
}
