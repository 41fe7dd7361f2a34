/** What a task is about: its title without what is done. "Clean the kitchen" is about the kitchen. Pure. */
import type { TaskKind } from '@sol/contracts/own-steps'
import { isVerbOf, plain } from './kind.ts'

const longest = 60

const words = (text: string): Set<string> => new Set(text.split(' '))

const lead = words(
  'please bitte to i we ich wir need needs have has want muss mal noch do doing get getting start begin finish make go work machen mach mache erledigen the a an my our your his her their this these some den die das der dem ein eine einen einer einem mein meine meinen unser unsere unseren for for with at back up off down out on through um von mit bei zum zur fuer an auf ab ins in nach',
)
const tail = words('machen erledigen tun fertig fertigmachen gehen an auf ab aus up out zu ein')

/** Whom it is about ends where it is said what about. */
const about =
  /\s+(?:about|regarding|re:?|because|concerning|wegen|über|bezüglich|to|that|dass|ob|for|um|für)\s+.*$/iu
const withPeople = new Set<TaskKind>(['call', 'message', 'book'])

const plainWord = (word: string): string => plain(word.replace(/[^\p{L}\p{N}-]/gu, ''))

const withoutLead = (tokens: readonly string[], kind: TaskKind): readonly string[] => {
  const at = tokens.findIndex((token) => !lead.has(plainWord(token)) && !isVerbOf(kind, plainWord(token)))
  return at < 0 ? [] : tokens.slice(at)
}

const withoutTail = (tokens: readonly string[], kind: TaskKind): readonly string[] => {
  const at = tokens.findLastIndex((token) => !tail.has(plainWord(token)) && !isVerbOf(kind, plainWord(token)))
  return tokens.slice(0, at + 1)
}

const shortened = (text: string): string => {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest - 1).toWellFormed()
  const space = cut.lastIndexOf(' ')
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.\uFFFD]+$/u, '')}…`
}

/** Our own quotation marks go around it; others within would end it too early. */
const unquoted = (text: string): string => text.replace(/[“”„"«»]/gu, '').trim()

/** At most 60 UTF-16 units; never empty for a title that is not. */
export const objectOf = (title: string, kind: TaskKind): string => {
  const whole = unquoted(title.slice(0, 500)) || title.slice(0, longest)
  const tokens = withoutLead(whole.split(/\s+/), kind)
  const body = withPeople.has(kind) ? tokens.join(' ').replace(about, '').split(' ') : tokens
  const object = withoutTail(body, kind)
    .join(' ')
    .replace(/[\s,;:.!?]+$/u, '')
  return shortened(object === '' ? whole : object)
}
