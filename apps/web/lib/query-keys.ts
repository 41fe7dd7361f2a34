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
  /** Of one solar day: ['days', day]. */
  days: ['days'],
  /** Of one solar day: ['factors', day]. */
  factors: ['factors'],
  /** Lists, single entries, their texts, templates and the sealed key: ['journal', …]. */
  journal: ['journal'],
  /** Of a range of days: ['plan', from, to]; what can move away from one: ['plan', 'movable', day]. */
  plan: ['plan'],
  /** How long was worked on one task: ['worked', id]. */
  worked: ['worked'],
  /** Each part by its name: ['insights', …]. */
  insights: ['insights'],
} as const

/** Which answers a change makes old. */
export const keysOfTopic: Readonly<Record<Topic, readonly (readonly string[])[]>> = {
  tasks: [
    queryKeys.today,
    queryKeys.focus,
    queryKeys.tasks,
    queryKeys.projects,
    queryKeys.tags,
    queryKeys.plan,
  ],
  blocks: [queryKeys.plan, queryKeys.today],
  focus: [queryKeys.focus, queryKeys.today, queryKeys.worked],
  checkins: [queryKeys.today, queryKeys.insights],
  days: [queryKeys.today, queryKeys.days],
  factors: [queryKeys.factors, queryKeys.insights],
  me: [queryKeys.me, queryKeys.today, queryKeys.plan],
  sessions: [queryKeys.sessions],
  instance: [queryKeys.instance],
  insights: [queryKeys.insights],
  journal: [queryKeys.journal],
}
