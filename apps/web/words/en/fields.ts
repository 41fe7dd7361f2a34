import { spoken } from '../spoken.ts'

/** The fields of a task, as people read them. */
export const fields = spoken('fields', {
  title: 'title',
  notes: 'notes',
  status: 'done or open',
  estimateMinutes: 'how long',
  steps: 'steps',
  tags: 'tags',
  projectId: 'project',
  plannedDay: 'day',
  plannedTime: 'time',
  deadlineDay: 'deadline',
  deadlineTime: 'time of the deadline',
  energy: 'energy',
  cue: 'when to begin',
  firstMove: 'first move',
  pinned: 'pin',
  waitingFor: 'waiting for',
  shelvedAt: 'shelf',
  deletedAt: 'trash',
})
