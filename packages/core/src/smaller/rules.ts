/**
 * Smaller steps by rules. Each kind of task has a list in the order of doing. The third is offered first; splitting a step
 * goes one back, down to a first move for the hands and then to standing up; what is done leads one on. Pure.
 */
import type { Language } from '@sol/contracts/settings'
import { taskKinds, type OwnSteps, type TaskKind } from '@sol/contracts/own-steps'
import type { Step, Task } from '@sol/contracts/tasks'
import { kindOf } from './kind.ts'
import { objectOf } from './object.ts'
import type { Proposal, SmallerRequest, Wishes } from './proposer.ts'
import { filled, objectIn, type Template, type Templates } from './template.ts'
import { de, onwardDe, smallestDe } from './templates/de.ts'
import { en, onwardEn, smallestEn } from './templates/en.ts'

interface Book {
  readonly steps: Templates
  readonly smallest: string
  readonly onward: readonly string[]
}

export const books: Readonly<Record<Language, Book>> = {
  en: { steps: en, smallest: smallestEn, onward: onwardEn },
  de: { steps: de, smallest: smallestDe, onward: onwardDe },
}

const languages: readonly Language[] = ['en', 'de']

/** Which of a list is offered first. */
const entry = 2
const onwardMinutes = 5
const smallestMinutes = 1
const ownMinutes = [2, 3]

/** Own steps take the place of the built-in ones, with minutes by their place. */
export const templatesOf = (kind: TaskKind, { language, own }: Wishes): readonly Template[] =>
  own.get(kind)?.map((text, at): Template => [ownMinutes[at] ?? 5, text]) ?? books[language].steps[kind]

interface Known {
  /** Where it stands in its list; −1 for the smallest move of all. */
  readonly at: number
  readonly kind: TaskKind
  readonly object: string
}

const knownIn = (kind: TaskKind, list: readonly Template[], title: string): Known | null => {
  for (const [at, [, text]] of list.entries()) {
    const object = objectIn(text, title)
    if (object !== null) return { at, kind, object }
  }
  return null
}

const knownSmallest = (title: string): Known | null => {
  for (const language of languages) {
    const object = objectIn(books[language].smallest, title)
    if (object !== null) return { at: -1, kind: 'other', object }
  }
  return null
}

/** Whether a step came from a list, in any language; null for a person's own words. */
export const knownStep = (title: string, own: OwnSteps): Known | null => {
  const lists = taskKinds.flatMap((kind) =>
    [
      ...languages.map((language) => templatesOf(kind, { language, own })),
      ...languages.map((language) => books[language].steps[kind]),
    ].map((list) => knownIn(kind, list, title)),
  )
  return knownSmallest(title) ?? lists.find((known) => known !== null) ?? null
}

const proposalOf =
  (object: string) =>
  ([minutes, text]: Template): Proposal => ({ title: filled(text, object), minutes })

/** From this place of a list back to its beginning, and then to the smallest move. */
const downFrom = (at: number, kind: TaskKind, object: string, wishes: Wishes): Proposal[] => {
  const list = templatesOf(kind, wishes)
  const down: Template[] = list.slice(0, at + 1).toReversed()
  return [...down, [smallestMinutes, books[wishes.language].smallest] as const].map(proposalOf(object))
}

/** A person's own step is a small task; what its words do not say, the task's do. */
const kindWithin = (step: string, task: string): TaskKind => {
  const kind = kindOf(step)
  return kind === 'other' ? kindOf(task) : kind
}

const split = (step: Step, task: Pick<Task, 'title'>, wishes: Wishes): Proposal[] => {
  const known = knownStep(step.title, wishes.own)
  if (known) {
    const object = known.object || objectOf(task.title, known.kind)
    return known.at < 0 ? [] : downFrom(known.at - 1, known.kind, object, wishes)
  }
  const kind = kindWithin(step.title, task.title)
  const smaller = downFrom(entry, kind, objectOf(step.title, kind), wishes)
  const { estimateMinutes } = step
  return estimateMinutes === null
    ? smaller
    : smaller.filter(({ minutes }) => minutes < Math.max(estimateMinutes, 2))
}

/** What comes after what is done, or the beginning. */
const next = ({ title, steps }: Pick<Task, 'title' | 'steps'>, wishes: Wishes): Proposal[] => {
  const kind = kindOf(title)
  const object = objectOf(title, kind)
  const list = templatesOf(kind, wishes)
  const done = steps.map((step) => knownIn(kind, list, step.title)?.at ?? -1)
  const furthest = Math.max(-1, ...done)
  if (steps.length === 0) return downFrom(entry, kind, object, wishes)
  const from = furthest < 0 ? Math.min(entry, list.length - 1) : furthest + 1
  const onward = books[wishes.language].onward.map((text): Template => [onwardMinutes, text])
  return [...list.slice(from), ...onward].map(proposalOf(object))
}

const same = (title: string): string => title.toLowerCase().replace(/\s+/g, ' ')

/**
 * Steps to begin with, the best first; what stands in the task already is not proposed. When every step is done and
 * nothing new is known, what is done comes round, so that a task never ends by itself.
 */
export const proposeSteps = ({ task, step, wishes }: SmallerRequest): Proposal[] => {
  const wanted = step ? split(step, task, wishes) : next(task, wishes)
  const there = new Set(task.steps.map(({ title }) => same(title)))
  const fresh = wanted.filter(({ title }) => !there.has(same(title)))
  if (step || fresh.length > 0) return fresh
  const open = new Set(task.steps.filter(({ doneAt }) => doneAt === null).map(({ title }) => same(title)))
  return wanted.filter(({ title }) => !open.has(same(title))).slice(-1)
}
