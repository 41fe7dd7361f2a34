import type { Topic } from '@sol/contracts/events'

export const queryKeys = {
  today: ['today'],
  focus: ['focus'],
  me: ['me'],
  sessions: ['sessions'],
  instance: ['instance'],
  /** Lists, single tasks and their histories: ['tasks', …]. */
  tasks: ['tasks'],
  projects: ['projects'],
  tags: ['tags'],
  /** Of one solar day: ['factors', day]. */
  factors: ['factors'],
  /** Lists, single entries, their texts, templates and the sealed key: ['journal', …]. */
  journal: ['journal'],
} as const

/** Which answers a change makes old. */
export const keysOfTopic: Readonly<Record<Topic, readonly (readonly string[])[]>> = {
  tasks: [queryKeys.today, queryKeys.focus, queryKeys.tasks, queryKeys.projects, queryKeys.tags],
  focus: [queryKeys.focus, queryKeys.today],
  checkins: [queryKeys.today],
  factors: [queryKeys.factors],
  journal: [queryKeys.journal],
  me: [queryKeys.me, queryKeys.today],
  sessions: [queryKeys.sessions],
  instance: [queryKeys.instance],
}
