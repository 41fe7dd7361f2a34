/**
 * Every visible word of the first view, by feature; features that arrive later import their own file from `en/`.
 * Literal words for what things do; nothing that blames, counts lateness or shouts. `all.ts` lists every file.
 */
import { capture } from './en/capture.ts'
import { problems } from './en/problems.ts'
import { shell } from './en/shell.ts'
import { sol } from './en/sol.ts'
import { titles } from './en/titles.ts'
import { today } from './en/today.ts'

export const en = {
  product: 'Sol OS',
  description: 'A private operating system for a mind with ADHD.',
  titles,
  shell,
  problems,
  today,
  capture,
  sol,
}
