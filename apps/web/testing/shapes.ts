import type { SignedIn } from '@sol/contracts/auth'
import type { User } from '@sol/contracts/me'
import { defaultSettings } from '@sol/contracts/settings'
import type { Checkin } from '@sol/contracts/checkins'
import type { FocusDetail, FocusSession } from '@sol/contracts/focus-sessions'
import type { Task } from '@sol/contracts/tasks'
import type { Today } from '@sol/contracts/today'

export const person: User = {
  id: '01890000-0000-7000-8000-000000000001',
  email: 'sam@example.org',
  displayName: 'Sam',
  role: 'user',
  timeZone: 'UTC',
  wakeTime: '07:00',
  windDownTime: '23:00',
  settings: defaultSettings,
  createdAt: '2026-11-01T08:00:00.000Z',
  version: 1,
}

export const signedInAs = (accessToken: string, expiresAt: string, user: User = person): SignedIn => ({
  accessToken,
  expiresAt,
  user,
})

export const taskNamed = (id: string, rest: Partial<Task> = {}): Task => ({
  id,
  title: `Task ${id}`,
  notes: null,
  status: 'open',
  estimateMinutes: null,
  steps: [],
  tags: [],
  projectId: null,
  plannedDay: null,
  plannedTime: null,
  deadlineDay: null,
  deadlineTime: null,
  energy: null,
  energyInferred: 'medium',
  cue: null,
  firstMove: null,
  pinned: false,
  waitingFor: null,
  carries: 0,
  shelvedAt: null,
  seriesId: null,
  occurrenceDay: null,
  createdAt: '2026-11-23T08:00:00.000Z',
  updatedAt: '2026-11-23T08:00:00.000Z',
  completedAt: null,
  deletedAt: null,
  changeId: null,
  version: 1,
  ...rest,
})

export const focusOn = (id: string, rest: Partial<FocusSession> = {}): FocusSession => ({
  id,
  taskId: null,
  taskTitle: null,
  stepId: null,
  mode: 'countdown',
  plannedMinutes: 25,
  startedAt: '2026-11-23T10:00:00.000Z',
  endedAt: null,
  outcome: null,
  phase: 'work',
  plannedEndAt: '2026-11-23T10:25:00.000Z',
  company: 'none',
  rating: null,
  nextMove: null,
  version: 1,
  ...rest,
})

export const focusDetail = (id: string, rest: Partial<FocusDetail> = {}): FocusDetail => {
  const session = { ...focusOn(id), ...rest }
  return {
    ...session,
    intervals: [{ kind: 'work', from: session.startedAt, to: session.endedAt }],
    remarks: [],
    stepTitle: null,
    firstMove: null,
    nextStep: null,
    estimateMinutes: null,
    wasAt: null,
    spentBefore: 0,
    ...rest,
  }
}

export const checkinAt = (id: string, at: string, rest: Partial<Checkin> = {}): Checkin => ({
  id,
  mood: 60,
  energy: 40,
  focus: 50,
  note: null,
  tags: [],
  at,
  day: '2026-11-23',
  version: 1,
  ...rest,
})

export const todayWith = (rest: Partial<Today> = {}): Today => ({
  day: '2026-11-23',
  timeZone: 'UTC',
  now: '2026-11-23T12:00:00.000Z',
  wakeAt: '2026-11-23T07:00:00.000Z',
  windDownAt: '2026-11-23T23:00:00.000Z',
  open: [],
  done: [],
  focus: null,
  sessions: [],
  checkins: [],
  blocks: [],
  carriedIds: [],
  shelvedToday: [],
  arrival: null,
  morningAt: null,
  eveningAt: null,
  plan: { stopAt: null, plannedMinutes: 0, capacityMinutes: 300 },
  nextFixed: null,
  ...rest,
})
