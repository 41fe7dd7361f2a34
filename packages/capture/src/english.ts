/** The English words that may stand for a day, a time or a length. */

const named = <T extends string | number>(table: readonly (readonly [string, T])[]): ReadonlyMap<string, T> =>
  new Map(table.flatMap(([names, value]) => names.split(' ').map((name) => [name, value] as const)))

export const weekdays = named([
  ['sunday sun', 0],
  ['monday mon', 1],
  ['tuesday tue tues', 2],
  ['wednesday wed', 3],
  ['thursday thu thur thurs', 4],
  ['friday fri', 5],
  ['saturday sat', 6],
])

/** Weekdays that are also other words: alone they count only at the end of a thought. */
export const doubtfulWeekdays: ReadonlySet<string> = new Set(['sun', 'sat'])

export const months = named([
  ['january jan', 1],
  ['february feb', 2],
  ['march mar', 3],
  ['april apr', 4],
  ['may', 5],
  ['june jun', 6],
  ['july jul', 7],
  ['august aug', 8],
  ['september sep sept', 9],
  ['october oct', 10],
  ['november nov', 11],
  ['december dec', 12],
])

export const numbers = named([
  ['a an one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
])

export const ordinals = named([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
])

export const dayUnits = named([
  ['day days', 'DAILY'],
  ['week weeks', 'WEEKLY'],
  ['month months', 'MONTHLY'],
  ['year years', 'YEARLY'],
] as const)

/** Lengths in minutes. */
export const timeUnits = named([
  ['m min mins minute minutes', 1],
  ['h hr hrs hour hours', 60],
])

/** Days from today. */
export const nearDays = named([
  ['today tonight', 0],
  ['tomorrow tmr tmrw', 1],
])

/** Where a part of the day is put when no time is said, in minutes since midnight; a choice, shown in the chip. */
export const dayParts = named([
  ['morning', 9 * 60],
  ['afternoon', 14 * 60],
  ['evening tonight', 19 * 60],
  ['night', 21 * 60],
])

/** A date after one of these speaks about something: "the Friday report", "slides for tomorrow", "since 3 May". */
export const bindingWords: ReadonlySet<string> = new Set(
  (
    'the a an my our your his her its their this that last past previous since until till before after from for by ' +
    'about of per than to between around and or except without not no'
  ).split(' '),
)

/** Between two dates these make a range or a choice, which stays text. */
export const joiningWords: ReadonlySet<string> = new Set('and or to until till through - – — & /'.split(' '))
