/** Every word in German; loaded when it is chosen. A key that is missing does not compile. */
import type { All } from './all.ts'
import { account } from './de/account.ts'
import { appearance } from './de/appearance.ts'
import { capture } from './de/capture.ts'
import { captureChoices } from './de/capture-choices.ts'
import { checkin } from './de/checkin.ts'
import { fields } from './de/fields.ts'
import { focus } from './de/focus.ts'
import { help } from './de/help.ts'
import { journal } from './de/journal.ts'
import { insights } from './de/insights.ts'
import { palette } from './de/palette.ts'
import { problems } from './de/problems.ts'
import { scale } from './de/scale.ts'
import { settings } from './de/settings.ts'
import { sheet } from './de/sheet.ts'
import { shell } from './de/shell.ts'
import { sol } from './de/sol.ts'
import { task, tasks } from './de/tasks.ts'
import { titles } from './de/titles.ts'
import { today } from './de/today.ts'
import { undo } from './de/undo.ts'

export const de: All = {
  account,
  appearance,
  capture,
  captureChoices,
  checkin,
  fields,
  focus,
  help,
  journal,
  insights,
  palette,
  problems,
  scale,
  settings,
  sheet,
  shell,
  sol,
  task,
  tasks,
  titles,
  today,
  undo,
}
