/**
 * Every word of the app in English: what a language has to say (a key that is missing there does not compile), and what
 * the language lint reads. Only types and tests import it; a page would load everything. A test holds it to `en/`.
 */
import { account } from './en/account.ts'
import { appearance } from './en/appearance.ts'
import { captureChoices } from './en/capture-choices.ts'
import { checkin } from './en/checkin.ts'
import { fields } from './en/fields.ts'
import { focus } from './en/focus.ts'
import { help } from './en/help.ts'
import { journal } from './en/journal.ts'
import { insights } from './en/insights.ts'
import { palette } from './en/palette.ts'
import { scale } from './en/scale.ts'
import { settings } from './en/settings.ts'
import { sheet } from './en/sheet.ts'
import { task, tasks } from './en/tasks.ts'
import { undo } from './en/undo.ts'
import { en } from './en.ts'

const { product: _product, description: _description, ...firstView } = en

export const all = {
  ...firstView,
  account,
  appearance,
  captureChoices,
  checkin,
  fields,
  focus,
  help,
  journal,
  insights,
  palette,
  scale,
  settings,
  sheet,
  task,
  tasks,
  undo,
}

export type All = typeof all
