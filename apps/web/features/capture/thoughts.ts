/** What a captured line becomes. Pure. */
import type { Capture } from '@sol/capture/capture-shapes'
import { namesOf } from '../../lib/outbox/thought-names.ts'
import type { OutboxEntry, ProjectEntry, SeriesEntry, TaskEntry } from '../../lib/outbox/entry.ts'

/** What was caught: at least words, and what was understood when the syntax was there. */
export type Caught = Partial<Capture> & Pick<Capture, 'title'>

type Known<T> = { [K in keyof T]?: NonNullable<T[K]> }

/** Without what was not said. */
const known = <T extends object>(fields: T): Known<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as Known<T>

/** What a task and the tasks of a series have in common. */
const natureOf = ({ tags, estimateMinutes, energy }: Caught, projectId: string | null) =>
  known({ tags: tags && tags.length > 0 ? [...tags] : null, projectId, estimateMinutes, energy })

const timesOf = ({ plannedDay, plannedTime, deadlineDay, deadlineTime }: Caught) =>
  known({ plannedDay, plannedTime, deadlineDay, deadlineTime })

type Nature = ReturnType<typeof natureOf>
type Common = Pick<TaskEntry, 'userId' | 'madeAt' | 'refused'>

const seriesOf = (caught: Caught, nature: Nature, common: Common, id: string): SeriesEntry[] => {
  const { rule, plannedDay, plannedTime, ruleBasis, title } = caught
  const [name] = namesOf(title)
  if (!rule || !plannedDay || !name) return []
  const body = { id, rule, firstDay: plannedDay, ...known({ time: plannedTime, basis: ruleBasis }) }
  return [{ ...common, kind: 'series', id, body: { ...body, template: { ...name, ...nature } } }]
}

const tasksOf = (caught: Caught, nature: Nature, common: Common, newId: () => string): TaskEntry[] =>
  namesOf(caught.title).map((name, piece) => {
    const id = newId()
    const fields = piece === 0 ? { ...nature, ...timesOf(caught) } : {}
    return { ...common, kind: 'task', id, body: { id, ...name, ...fields } }
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
): (ProjectEntry | SeriesEntry | TaskEntry)[] => {
  const common = { userId, madeAt: now, refused: null }
  const titles = [...new Set(caught.flatMap(({ newProject }) => newProject ?? []))]
  const projects = titles.map((title): ProjectEntry => {
    const id = newId()
    return { ...common, kind: 'project', id, body: { id, title } }
  })
  const projectOf = ({ projectId, newProject }: Caught) =>
    projectId ?? projects.find(({ body }) => body.title === newProject)?.id ?? null
  const thoughts = caught.flatMap((one): (SeriesEntry | TaskEntry)[] => {
    const nature = natureOf(one, projectOf(one))
    return one.rule ? seriesOf(one, nature, common, newId()) : tasksOf(one, nature, common, newId)
  })
  return [...projects, ...thoughts]
}

export const isThought = (entry: OutboxEntry): entry is SeriesEntry | TaskEntry =>
  entry.kind === 'task' || entry.kind === 'series'

/** The words of a thought as they were written, or as near as they were kept. */
export const wordsOf = ({ kind, body }: SeriesEntry | TaskEntry): string => {
  const { title, notes } = kind === 'task' ? body : body.template
  return notes ?? title
}
