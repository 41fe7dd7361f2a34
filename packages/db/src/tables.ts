/** All tables in one object: what the database client is typed with. */
import { appliedWrites } from './schema/applied-writes.ts'
import { checkins } from './schema/checkins.ts'
import { focusSessions } from './schema/focus-sessions.ts'
import { instanceSettings } from './schema/instance-settings.ts'
import { sessions } from './schema/sessions.ts'
import { tasks } from './schema/tasks.ts'
import { users } from './schema/users.ts'

export const tables = { appliedWrites, checkins, focusSessions, instanceSettings, sessions, tasks, users }
