/** The whole API as one list: what the server mounts, what OpenAPI describes, what the tests walk. */
import { changePassword, endSession, listSessions, login, logout, refresh, register } from './auth.ts'
import { createBlock, deleteBlock, getBlock, listBlocks, updateBlock } from './blocks.ts'
import { changeTasks, taskHistory, undoChange } from './changes.ts'
import { deleteCheckin, listCheckins, logCheckin, updateCheckin } from './checkins.ts'
import { getDay, updateDay } from './days.ts'
import type { Endpoint } from './endpoint.ts'
import { listen } from './events.ts'
import { deleteExperiment, listExperiments, proposeExperiment, updateExperiment } from './experiments.ts'
import { getFactors, renameFactor, updateFactors } from './factors.ts'
import { currentFocus, startFocus, taskFocus, updateFocus } from './focus-sessions.ts'
import { getEstimates, getForecast, getInsights, getLinks, getTrackRecord } from './insights.ts'
import { getInstance, updateInstance } from './instance.ts'
import {
  createEntry,
  deleteEntry,
  getEntry,
  listEntries,
  listTexts,
  onThisDay,
  restoreEntry,
  settleText,
  updateEntry,
} from './journal.ts'
import { getMe, updateMe } from './me.ts'
import { movePlanned, readPlan, whatCanMove } from './plan.ts'
import { createProject, listProjects, updateProject } from './projects.ts'
import { createSeries, endSeries, getSeries, listSeries, skipOccurrence, updateSeries } from './series.ts'
import { listStepTemplates, makeSmaller } from './smaller.ts'
import { addStep, deleteStep, updateStep } from './steps.ts'
import { listTags, removeTag, renameTag } from './tags.ts'
import { createTask, deleteTask, getTask, listTasks, restoreTask, updateTask } from './tasks.ts'
import { answerArrival, clearToday, getToday, notToday, orderToday, spreadToday } from './today.ts'

export const endpoints: readonly Endpoint[] = [
  getInstance,
  updateInstance,
  register,
  login,
  refresh,
  logout,
  listSessions,
  endSession,
  changePassword,
  getMe,
  updateMe,
  getToday,
  orderToday,
  notToday,
  clearToday,
  spreadToday,
  answerArrival,
  getDay,
  updateDay,
  createTask,
  listTasks,
  getTask,
  updateTask,
  deleteTask,
  restoreTask,
  changeTasks,
  addStep,
  updateStep,
  deleteStep,
  makeSmaller,
  listStepTemplates,
  taskHistory,
  undoChange,
  createProject,
  listProjects,
  updateProject,
  listTags,
  renameTag,
  removeTag,
  createSeries,
  listSeries,
  getSeries,
  updateSeries,
  skipOccurrence,
  endSeries,
  createBlock,
  listBlocks,
  getBlock,
  updateBlock,
  deleteBlock,
  readPlan,
  whatCanMove,
  movePlanned,
  startFocus,
  currentFocus,
  updateFocus,
  taskFocus,
  logCheckin,
  listCheckins,
  updateCheckin,
  deleteCheckin,
  getFactors,
  updateFactors,
  createEntry,
  listEntries,
  onThisDay,
  getEntry,
  updateEntry,
  deleteEntry,
  restoreEntry,
  listTexts,
  settleText,
  renameFactor,
  getInsights,
  getForecast,
  getTrackRecord,
  getLinks,
  getEstimates,
  listExperiments,
  proposeExperiment,
  updateExperiment,
  deleteExperiment,
  listen,
]
