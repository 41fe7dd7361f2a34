/**
 * Own steps of "make it smaller": how the setting `templates` is read and written. Without zod, so that the web app can
 * use it too.
 */
import type { OwnItem } from './settings.ts'

/** What a task is, as far as its first step goes. */
export const taskKinds = [
  'write',
  'call',
  'message',
  'clean',
  'tidy',
  'laundry',
  'dishes',
  'pay',
  'decide',
  'read',
  'study',
  'code',
  'cook',
  'shop',
  'travel',
  'book',
  'form',
  'errand',
  'exercise',
  'fix',
  'plan',
  'wait',
  'other',
] as const
export type TaskKind = (typeof taskKinds)[number]

/** Own steps a kind can have. */
export const ownStepsMaximum = 8
/** UTF-16 units of one own step; with a task's words in it, it still fits the title of a step. */
export const ownStepLength = 200

export type OwnSteps = ReadonlyMap<TaskKind, readonly string[]>

const cleaned = (lines: readonly string[]): string[] => {
  const kept = lines.map((line) => line.replace(/\s+/g, ' ').trim().slice(0, ownStepLength)).filter(Boolean)
  return [...new Set(kept)].slice(0, ownStepsMaximum)
}

/** What is in the setting; what does not fit is left out, so that no device can break another's. */
export const readOwnSteps = (templates: readonly OwnItem[]): OwnSteps => {
  const found = new Map<TaskKind, readonly string[]>()
  for (const { kind, steps } of templates) {
    const known = taskKinds.find((one) => one === kind)
    const lines = Array.isArray(steps) ? cleaned(steps) : []
    if (known && lines.length > 0) found.set(known, lines)
  }
  return found
}

/** The setting with these steps for a kind; none: the built-in ones. What other kinds hold stays. */
export const withOwnSteps = (
  templates: readonly OwnItem[],
  kind: TaskKind,
  steps: readonly string[],
): OwnItem[] => {
  const others = templates.filter((item) => item.kind !== kind)
  const lines = cleaned(steps)
  return lines.length === 0 ? others : [...others, { kind, steps: lines }]
}
