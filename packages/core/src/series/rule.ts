/**
 * Which recurrence rules are taken: a small part of RFC 5545, in days only. Everything else is refused with a sentence,
 * before anything is expanded. Pure.
 */

export const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const
export type Frequency = (typeof frequencies)[number]

export interface Rule {
  readonly freq: Frequency
  readonly interval: number
  readonly count?: number
  /** The last possible day. */
  readonly until?: string
  readonly byDay?: readonly string[]
  readonly byMonthDay?: readonly number[]
  readonly byMonth?: readonly number[]
  readonly bySetPos?: readonly number[]
}

/** Why a rule is refused, in a sentence that may be shown. */
export class RuleProblem extends Error {}

const refuse = (message: string): never => {
  throw new RuleProblem(message)
}

const isFrequency = (text: string): text is Frequency => frequencies.includes(text as Frequency)

interface Range {
  readonly least: number
  readonly most: number
  readonly isSigned?: boolean
}

const whole = (name: string, text: string, { least, most, isSigned = false }: Range): number => {
  const value = /^-?\d{1,4}$/.test(text) ? Number(text) : Number.NaN
  const size = isSigned ? Math.abs(value) : value
  return size >= least && size <= most
    ? value
    : refuse(`${name} takes whole numbers from ${least} to ${most}`)
}

const numbers = (name: string, text: string, range: Range, longest: number): number[] => {
  const parts = text.split(',')
  if (parts.length > longest) refuse(`${name} takes at most ${longest} values`)
  return [...new Set(parts.map((part) => whole(name, part, range)))]
}

const dayOfWeek = (text: string): string =>
  /^(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/.test(text)
    ? text
    : refuse('BYDAY takes MO to SU, with 1 to 5 or -1 to -5 before them')

const daysOfWeek = (text: string): string[] => {
  const parts = text.split(',')
  return parts.length > 14 ? refuse('BYDAY takes at most 14 values') : [...new Set(parts.map(dayOfWeek))]
}

const lastDay = (text: string): string => {
  const [, year, month, date] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? []
  const day = `${year ?? ''}-${month ?? ''}-${date ?? ''}`
  const at = Date.parse(`${day}T00:00:00Z`)
  const isDay = !Number.isNaN(at) && new Date(at).toISOString().startsWith(day)
  return isDay ? day : refuse('UNTIL takes a day, as UNTIL=20271231')
}

/** One reader for each part that is known. */
const readers: Readonly<Record<string, (text: string) => Partial<Rule>>> = {
  FREQ: (text) => ({ freq: isFrequency(text) ? text : refuse(`FREQ takes ${frequencies.join(', ')}`) }),
  INTERVAL: (text) => ({ interval: whole('INTERVAL', text, { least: 1, most: 366 }) }),
  COUNT: (text) => ({ count: whole('COUNT', text, { least: 1, most: 1000 }) }),
  UNTIL: (text) => ({ until: lastDay(text) }),
  BYDAY: (text) => ({ byDay: daysOfWeek(text) }),
  BYMONTHDAY: (text) => ({
    byMonthDay: numbers('BYMONTHDAY', text, { least: 1, most: 31, isSigned: true }, 31),
  }),
  BYMONTH: (text) => ({ byMonth: numbers('BYMONTH', text, { least: 1, most: 12 }, 12) }),
  BYSETPOS: (text) => ({ bySetPos: numbers('BYSETPOS', text, { least: 1, most: 31, isSigned: true }, 4) }),
}

const longestMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** 30 February and its like would be looked for in vain. */
const assertDayExists = ({ byMonth, byMonthDay }: Rule): void => {
  const longest = Math.max(...(byMonth ?? [1]).map((month) => longestMonth[month - 1] ?? 0))
  if (byMonthDay?.every((day) => Math.abs(day) > longest)) refuse('These months never have such a day')
}

const assertPartsFit = (rule: Rule): void => {
  const { freq, byDay, byMonthDay, byMonth, bySetPos } = rule
  const isLong = freq === 'MONTHLY' || freq === 'YEARLY'
  if (rule.count !== undefined && rule.until !== undefined) refuse('Give COUNT or UNTIL, not both')
  if (!isLong && (byMonthDay || bySetPos)) refuse('BYMONTHDAY and BYSETPOS need FREQ=MONTHLY or YEARLY')
  if (freq === 'DAILY' && (byDay || byMonth))
    refuse('FREQ=DAILY takes an INTERVAL only; weekdays need WEEKLY')
  if (freq === 'WEEKLY' && byMonth) refuse('BYMONTH needs FREQ=MONTHLY or YEARLY')
  if (freq === 'YEARLY' && (byDay || byMonthDay) && !byMonth) refuse('FREQ=YEARLY needs BYMONTH here')
  if (!isLong && byDay?.some((day) => day.length > 2))
    refuse('A numbered weekday needs FREQ=MONTHLY or YEARLY')
  if (bySetPos && !byDay && !byMonthDay) refuse('BYSETPOS needs BYDAY or BYMONTHDAY')
  assertDayExists(rule)
}

const longestText = 300

/**
 * @param text as `FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH`
 * @throws RuleProblem
 */
export const readRule = (text: string): Rule => {
  if (text.length > longestText) refuse(`A rule has at most ${longestText} characters`)
  const parts: Partial<Rule>[] = []
  const seen = new Set<string>()
  for (const part of text
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')) {
    const [name = '', value = ''] = part.split('=', 2)
    if (seen.has(name)) refuse(`${name.slice(0, 20)} stands there twice`)
    seen.add(name)
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined
    if (!read) refuse(`Only ${Object.keys(readers).join(', ')} are taken`)
    else parts.push(read(value))
  }
  const rule = parts.reduce<Partial<Rule> & { interval: number }>((all, part) => ({ ...all, ...part }), {
    interval: 1,
  })
  if (!rule.freq) return refuse('A rule begins with FREQ, as FREQ=WEEKLY')
  const whole = { ...rule, freq: rule.freq }
  assertPartsFit(whole)
  return whole
}

/** The rule as it is stored, its parts in one order. */
export const ruleText = (rule: Rule): string =>
  [
    `FREQ=${rule.freq}`,
    rule.interval > 1 && `INTERVAL=${rule.interval}`,
    rule.byMonth && `BYMONTH=${rule.byMonth.join(',')}`,
    rule.byMonthDay && `BYMONTHDAY=${rule.byMonthDay.join(',')}`,
    rule.byDay && `BYDAY=${rule.byDay.join(',')}`,
    rule.bySetPos && `BYSETPOS=${rule.bySetPos.join(',')}`,
    rule.count !== undefined && `COUNT=${rule.count}`,
    rule.until && `UNTIL=${rule.until.replaceAll('-', '')}`,
  ]
    .filter(Boolean)
    .join(';')

/** Interval alone: what "repeat after completion" can count with. */
export const isPlain = (rule: Rule): boolean =>
  !rule.byDay && !rule.byMonthDay && !rule.byMonth && !rule.bySetPos && rule.count === undefined
