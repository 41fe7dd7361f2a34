import type { createProject } from '@sol/contracts/projects'
import type { createSeries } from '@sol/contracts/series'
import type { createTask } from '@sol/contracts/tasks'
import type { logCheckin } from '@sol/contracts/checkins'
import type { CallInput } from '@sol/contracts/endpoint'
import type { ErrorCode } from '@sol/contracts/errors'
import type { FocusDetail, startFocus, updateFocus } from '@sol/contracts/focus-sessions'

type Body<E extends { body: unknown }> = E['body']

interface Common {
  /** UUIDv7: the id of the row to be, and the Idempotency-Key of its request. */
  readonly id: string
  readonly userId: string
  /** Epoch milliseconds. */
  readonly madeAt: number
  /** Why the server will not take it as it is; null while it waits. */
  readonly refused: ErrorCode | null
}

export interface TaskEntry extends Common {
  readonly kind: 'task'
  readonly body: Body<CallInput<typeof createTask>> & { readonly id: string }
}

export interface CheckinEntry extends Common {
  readonly kind: 'checkin'
  readonly body: Body<CallInput<typeof logCheckin>> & { readonly id: string; readonly at: string }
}

/** A project that a captured thought named first; it is sent before the thought. */
export interface ProjectEntry extends Common {
  readonly kind: 'project'
  readonly body: Body<CallInput<typeof createProject>> & { readonly id: string }
}

/** A thought that comes again: the server makes its tasks. */
export interface SeriesEntry extends Common {
  readonly kind: 'series'
  readonly body: Body<CallInput<typeof createSeries>> & { readonly id: string }
}

/** What the screen of a session says before the server has answered. */
export type FocusSaid = Pick<
  FocusDetail,
  'taskTitle' | 'stepTitle' | 'firstMove' | 'nextStep' | 'estimateMinutes'
>

/** A start: it counts from its own moment, whenever it arrives. */
export interface FocusStartEntry extends Common {
  readonly kind: 'focusStart'
  readonly said: FocusSaid
  readonly body: Body<CallInput<typeof startFocus>> & { readonly id: string; readonly at: string }
}

/** A pause, an end, a remark: whatever is done to a session, at its moment. */
export interface FocusActEntry extends Common {
  readonly kind: 'focusAct'
  readonly sessionId: string
  readonly body: Body<CallInput<typeof updateFocus>> & { readonly at: string }
}

/** Something that a person made and the server has not acknowledged yet. */
export type OutboxEntry =
  TaskEntry | CheckinEntry | ProjectEntry | SeriesEntry | FocusStartEntry | FocusActEntry
