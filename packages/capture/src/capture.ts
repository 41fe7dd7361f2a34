/**
 * The capture syntax: one line of text becomes a title and what was said beside it.
 *
 * - A sigil counts at the start of a word only: "C#", "Done!" and "a+b" are text.
 * - `#tag` · `+project` (three letters of a known one, or `+"New project"`) · `30m`, `1h 30m`, `1.5h` · `~low ~medium ~high`
 * - Days and times in words: "tomorrow 9", "fri", "in 2 weeks", "3 dec", "tonight", `17:00`, `2026-12-03`.
 * - `!` before them makes a deadline · `every 2 weeks`, `every mon and thu`, `every 3 days after completion`
 * - Quoted text is never read and keeps its quotes; a word behind U+2060 (see `dropToken`) is never read either.
 * - What is not understood, or is about something else ("the Friday report", "mon to fri", "31 feb"), stays in the title.
 * - Several of one kind: the last wins; tags add up; a day and a time complete each other.
 *
 * Deterministic and local: the same text, moment and zone give the same capture. Never throws. The behaviours come from
 * research on how people capture (Super Productivity, OpenTodo, Todoist).
 */
import { addDays, minutesOf, timeText } from './calendar.ts'
import type { Capture, CaptureContext, Token, When } from './capture-shapes.ts'
import { chooseMatches } from './choose-matches.ts'
import { findMatches, type Match } from './find-matches.ts'
import * as labels from './labels.ts'
import { readWords } from './read-words.ts'
import { firstDayOf, ruleText } from './repeat-rule.ts'
import { dayOfTime, hasPassed, presentOf, solarDayAt, type Present } from './solar-time.ts'
import { titleOf } from './title.ts'

/** A longer text (UTF-16 units) is a text, not a capture: it is kept whole, without being read. */
export const longestCapture = 2000

const find = <K extends Match['kind']>(matches: readonly Match[], kind: K) =>
  matches.findLast((match): match is Extract<Match, { kind: K }> => match.kind === kind)

/** What the day-only and the time-only phrase say together; with neither, nothing. */
const plannedOf = (matches: readonly Match[], present: Present): When => {
  const whens = matches.flatMap((match) => (match.kind === 'when' ? [match.value] : []))
  const repeat = find(matches, 'repeat')?.value
  const part = repeat?.part === undefined ? null : timeText(repeat.part)
  const day = whens.find((when) => when.day !== null)?.day ?? null
  const time = whens.find((when) => when.time !== null)?.time ?? part
  const minutes = time === null ? undefined : minutesOf(time)
  const isOne = whens.length === 1
  const said = day === null || isOne ? day : solarDayAt(day, minutes, present)
  if (!repeat) return { day: said ?? (minutes === undefined ? null : dayOfTime(minutes, present)), time }
  const isSpent = minutes !== undefined && hasPassed(minutes, present)
  return { day: firstDayOf(repeat, said ?? addDays(present.today, isSpent ? 1 : 0)), time }
}

const dueOf = ({ day, time }: When, present: Present): When => ({
  day: day ?? (time === null ? null : dayOfTime(minutesOf(time), present)),
  time,
})

const tokenOf = (match: Match, text: string, matches: readonly Match[], present: Present): Token => {
  const { start, end } = match
  const span = (label: string) => ({ start, end, text: text.slice(start, end), label })
  switch (match.kind) {
    case 'tag':
      return { ...span(labels.tagLabel(match.value)), kind: 'tag', value: match.value }
    case 'project': {
      const isNew = 'newTitle' in match.value
      const title = 'newTitle' in match.value ? match.value.newTitle : match.value.title
      return { ...span(labels.projectLabel(title, isNew)), kind: 'project', value: match.value }
    }
    case 'estimate':
      return { ...span(labels.lengthLabel(match.value)), kind: 'estimate', value: match.value }
    case 'energy':
      return { ...span(labels.energyLabel(match.value)), kind: 'energy', value: match.value }
    case 'deadline': {
      const value = dueOf(match.value, present)
      return { ...span(labels.deadlineLabel(value, present)), kind: 'deadline', value }
    }
    case 'repeat': {
      const value = {
        rule: ruleText(match.value),
        basis: match.value.afterCompletion ? 'completion' : 'calendar',
      } as const
      const time = match.value.part === undefined ? null : timeText(match.value.part)
      return { ...span(labels.repeatLabel(match.value, time)), kind: 'repeat', value }
    }
    case 'when': {
      const isAlone = !matches.some(
        (other) => other !== match && (other.kind === 'when' || other.kind === 'repeat'),
      )
      const value = isAlone ? dueOf(match.value, present) : match.value
      return { ...span(labels.whenLabel(value, present)), kind: 'when', value }
    }
  }
}

const nothing: Omit<Capture, 'title'> = {
  tokens: [],
  tags: [],
  projectId: null,
  newProject: null,
  estimateMinutes: null,
  plannedDay: null,
  plannedTime: null,
  deadlineDay: null,
  deadlineTime: null,
  energy: null,
  rule: null,
  ruleBasis: null,
}

const distinctTags = (matches: readonly Match[]): string[] => {
  const tags = matches.flatMap((match) => (match.kind === 'tag' ? [match.value] : []))
  return [...new Map(tags.toReversed().map((tag) => [tag.toLowerCase(), tag])).values()].toReversed()
}

const captureOf = (text: string, matches: readonly Match[], present: Present): Capture => {
  const project = find(matches, 'project')?.value
  const planned = plannedOf(matches, present)
  const deadline = dueOf(find(matches, 'deadline')?.value ?? { day: null, time: null }, present)
  const repeat = find(matches, 'repeat')?.value
  return {
    title: titleOf(text, matches),
    tokens: matches.map((match) => tokenOf(match, text, matches, present)),
    tags: distinctTags(matches),
    projectId: project && 'id' in project ? project.id : null,
    newProject: project && 'newTitle' in project ? project.newTitle : null,
    estimateMinutes: find(matches, 'estimate')?.value ?? null,
    plannedDay: planned.day,
    plannedTime: planned.time,
    deadlineDay: deadline.day,
    deadlineTime: deadline.time,
    energy: find(matches, 'energy')?.value ?? null,
    rule: repeat ? ruleText(repeat) : null,
    ruleBasis: repeat ? (repeat.afterCompletion ? 'completion' : 'calendar') : null,
  }
}

/** A text that is kept as it is, with nothing read from it. */
export const plainCapture = (text: string): Capture => ({ title: titleOf(text, []), ...nothing })

/** Years that calendars agree on; a device clock outside of them tells no day. */
const isMoment = (now: Date) => now.getUTCFullYear() >= 1900 && now.getUTCFullYear() < 9000

/** Reads one line. Offsets of the tokens are UTF-16 units of `text`. */
export const parseCapture = (text: string, context: CaptureContext): Capture => {
  if (text.length > longestCapture || !isMoment(context.now)) return plainCapture(text)
  const present = presentOf(context)
  const reading = { words: readWords(text), present, opening: 0, knownDays: new Map<string, string | null>() }
  return captureOf(text, chooseMatches(findMatches(reading, context)), present)
}
