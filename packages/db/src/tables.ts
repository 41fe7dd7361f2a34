/** All tables in one object: what the database client is typed with. */
import { appliedWrites } from './schema/applied-writes.ts'
import { audit } from './schema/audit.ts'
import { blockChanges, blocks } from './schema/blocks.ts'
import { changes } from './schema/changes.ts'
import { checkins } from './schema/checkins.ts'
import { days } from './schema/days.ts'
import { experiments } from './schema/experiments.ts'
import { factors } from './schema/factors.ts'
import { focusSessions } from './schema/focus-sessions.ts'
import { forecasts, predictions } from './schema/forecasts.ts'
import { insightStates } from './schema/insight-states.ts'
import { instanceSettings } from './schema/instance-settings.ts'
import { journalEntries, journalRevisions } from './schema/journal.ts'
import { projects } from './schema/projects.ts'
import { roomMembers, rooms } from './schema/rooms.ts'
import { series } from './schema/series.ts'
import { sessions } from './schema/sessions.ts'
import { tasks } from './schema/tasks.ts'
import { userKeys } from './schema/user-keys.ts'
import { users } from './schema/users.ts'

export const tables = {
  appliedWrites,
  audit,
  blockChanges,
  blocks,
  changes,
  checkins,
  days,
  experiments,
  factors,
  focusSessions,
  forecasts,
  insightStates,
  instanceSettings,
  journalEntries,
  journalRevisions,
  predictions,
  projects,
  roomMembers,
  rooms,
  series,
  sessions,
  tasks,
  userKeys,
  users,
}
