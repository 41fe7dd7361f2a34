import { settingsStore } from '../../lib/settings-store.ts'
import type { Task } from '@sol/contracts/tasks'

/** The contract's bound on a planned session. */
const longest = 480

/** How long a session on this task is planned to last. */
export const plannedMinutes = ({ estimateMinutes }: Pick<Task, 'estimateMinutes'>): number =>
  Math.min(longest, estimateMinutes ?? settingsStore.current().focusMinutes)
