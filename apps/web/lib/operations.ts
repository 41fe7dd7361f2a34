/**
 * The operations that the app calls: of each contract only what a request needs. The schemas stay out of the first
 * load (20 kB of gzip); the compiler refuses a method or path that differs from the contract's.
 */
import type * as auth from '@sol/contracts/auth'
import type * as blocks from '@sol/contracts/blocks'
import type * as changes from '@sol/contracts/changes'
import type * as checkins from '@sol/contracts/checkins'
import type { Endpoint } from '@sol/contracts/endpoint'
import type * as experiments from '@sol/contracts/experiments'
import type * as factors from '@sol/contracts/factors'
import type * as focus from '@sol/contracts/focus-sessions'
import type * as insights from '@sol/contracts/insights'
import type * as instance from '@sol/contracts/instance'
import type * as journal from '@sol/contracts/journal'
import type * as me from '@sol/contracts/me'
import type * as plan from '@sol/contracts/plan'
import type * as projects from '@sol/contracts/projects'
import type * as steps from '@sol/contracts/steps'
import type * as series from '@sol/contracts/series'
import type * as tags from '@sol/contracts/tags'
import type * as tasks from '@sol/contracts/tasks'
import type * as today from '@sol/contracts/today'

export interface Operation<E extends Endpoint> {
  readonly method: E['method']
  readonly path: E['path']
  /** Never there at run time: carries the contract's types. */
  readonly contract?: E
}

const operation = <E extends Endpoint>(method: E['method'], path: E['path']): Operation<E> => ({
  method,
  path,
})

export const register = operation<typeof auth.register>('POST', '/auth/register')
export const login = operation<typeof auth.login>('POST', '/auth/login')
export const refresh = operation<typeof auth.refresh>('POST', '/auth/refresh')
export const logout = operation<typeof auth.logout>('POST', '/auth/logout')
export const listSessions = operation<typeof auth.listSessions>('GET', '/auth/sessions')
export const endSession = operation<typeof auth.endSession>('DELETE', '/auth/sessions/:id')
export const changePassword = operation<typeof auth.changePassword>('POST', '/auth/password')
export const getMe = operation<typeof me.getMe>('GET', '/me')
export const updateMe = operation<typeof me.updateMe>('PATCH', '/me')
export const getInstance = operation<typeof instance.getInstance>('GET', '/instance')
export const updateInstance = operation<typeof instance.updateInstance>('PATCH', '/instance')
export const getToday = operation<typeof today.getToday>('GET', '/today')
export const notToday = operation<typeof today.notToday>('POST', '/tasks/:id/not-today')
export const clearToday = operation<typeof today.clearToday>('POST', '/today/clear')
export const spreadToday = operation<typeof today.spreadToday>('POST', '/today/spread')
export const answerArrival = operation<typeof today.answerArrival>('POST', '/today/arrival')
export const createTask = operation<typeof tasks.createTask>('POST', '/tasks')
export const deleteTask = operation<typeof tasks.deleteTask>('DELETE', '/tasks/:id')
export const updateTask = operation<typeof tasks.updateTask>('PATCH', '/tasks/:id')
export const startFocus = operation<typeof focus.startFocus>('POST', '/focus-sessions')
export const currentFocus = operation<typeof focus.currentFocus>('GET', '/focus-sessions/current')
export const updateFocus = operation<typeof focus.updateFocus>('PATCH', '/focus-sessions/:id')
export const taskFocus = operation<typeof focus.taskFocus>('GET', '/tasks/:id/focus')
export const logCheckin = operation<typeof checkins.logCheckin>('POST', '/checkins')
export const updateCheckin = operation<typeof checkins.updateCheckin>('PATCH', '/checkins/:id')
export const deleteCheckin = operation<typeof checkins.deleteCheckin>('DELETE', '/checkins/:id')
export const getFactors = operation<typeof factors.getFactors>('GET', '/factors/:day')
export const updateFactors = operation<typeof factors.updateFactors>('PATCH', '/factors/:day')
export const listProjects = operation<typeof projects.listProjects>('GET', '/projects')
export const createProject = operation<typeof projects.createProject>('POST', '/projects')
export const listTags = operation<typeof tags.listTags>('GET', '/tags')
export const updateProject = operation<typeof projects.updateProject>('PATCH', '/projects/:id')
export const listTasks = operation<typeof tasks.listTasks>('GET', '/tasks')
export const getTask = operation<typeof tasks.getTask>('GET', '/tasks/:id')
export const restoreTask = operation<typeof tasks.restoreTask>('POST', '/tasks/:id/restore')
export const changeTasks = operation<typeof changes.changeTasks>('POST', '/tasks/bulk')
export const taskHistory = operation<typeof changes.taskHistory>('GET', '/tasks/:id/history')
export const undoChange = operation<typeof changes.undoChange>('POST', '/changes/:id/undo')
export const addStep = operation<typeof steps.addStep>('POST', '/tasks/:id/steps')
export const updateStep = operation<typeof steps.updateStep>('PATCH', '/tasks/:id/steps/:stepId')
export const deleteStep = operation<typeof steps.deleteStep>('DELETE', '/tasks/:id/steps/:stepId')
export const renameTag = operation<typeof tags.renameTag>('POST', '/tags/rename')
export const removeTag = operation<typeof tags.removeTag>('POST', '/tags/remove')
export const createSeries = operation<typeof series.createSeries>('POST', '/series')
export const skipOccurrence = operation<typeof series.skipOccurrence>('POST', '/series/:id/skip')
export const endSeries = operation<typeof series.endSeries>('POST', '/series/:id/end')
export const createEntry = operation<typeof journal.createEntry>('POST', '/journal')
export const listEntries = operation<typeof journal.listEntries>('GET', '/journal')
export const onThisDay = operation<typeof journal.onThisDay>('GET', '/journal/on-this-day')
export const getEntry = operation<typeof journal.getEntry>('GET', '/journal/:id')
export const updateEntry = operation<typeof journal.updateEntry>('PATCH', '/journal/:id')
export const deleteEntry = operation<typeof journal.deleteEntry>('DELETE', '/journal/:id')
export const restoreEntry = operation<typeof journal.restoreEntry>('POST', '/journal/:id/restore')
export const listTexts = operation<typeof journal.listTexts>('GET', '/journal/:id/texts')
export const settleText = operation<typeof journal.settleText>('POST', '/journal/:id/texts/:textId/settle')
export const createBlock = operation<typeof blocks.createBlock>('POST', '/blocks')
export const updateBlock = operation<typeof blocks.updateBlock>('PATCH', '/blocks/:id')
export const deleteBlock = operation<typeof blocks.deleteBlock>('DELETE', '/blocks/:id')
export const readPlan = operation<typeof plan.readPlan>('GET', '/plan')
export const whatCanMove = operation<typeof plan.whatCanMove>('GET', '/plan/what-can-move')
export const movePlanned = operation<typeof plan.movePlanned>('POST', '/plan/move')
export const getForecast = operation<typeof insights.getForecast>('GET', '/insights/forecast')
export const getTrackRecord = operation<typeof insights.getTrackRecord>('GET', '/insights/track-record')
export const getLinks = operation<typeof insights.getLinks>('GET', '/insights/links')
export const getEstimates = operation<typeof insights.getEstimates>('GET', '/insights/estimates')
export const listExperiments = operation<typeof experiments.listExperiments>('GET', '/insights/experiments')
export const proposeExperiment = operation<typeof experiments.proposeExperiment>(
  'POST',
  '/insights/experiments',
)
export const updateExperiment = operation<typeof experiments.updateExperiment>(
  'PATCH',
  '/insights/experiments/:id',
)
export const deleteExperiment = operation<typeof experiments.deleteExperiment>(
  'DELETE',
  '/insights/experiments/:id',
)
