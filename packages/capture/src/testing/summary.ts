/** A capture in one line, for tables of cases. */
import type { Capture } from '../capture-shapes.ts'

const joined = (name: string, ...parts: readonly (string | number | null)[]) =>
  parts.some((part) => part !== null) ? `${name} ${parts.filter((part) => part !== null).join(' ')}` : null

/** As `when 2026-11-24 09:00 · takes 10 · tags home,garden`; empty when nothing but a title was understood. */
export const summaryOf = (capture: Capture): string =>
  [
    joined('when', capture.plannedDay, capture.plannedTime),
    joined('deadline', capture.deadlineDay, capture.deadlineTime),
    joined('takes', capture.estimateMinutes),
    capture.tags.length > 0 ? `tags ${capture.tags.join(',')}` : null,
    joined('project', capture.projectId),
    joined('new', capture.newProject),
    joined('energy', capture.energy),
    joined('rule', capture.rule, capture.ruleBasis === 'completion' ? 'after completion' : null),
  ]
    .filter((part) => part !== null)
    .join(' · ')
