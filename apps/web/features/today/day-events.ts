/** The day in its order, for who reads it as a list: the same as the arc draws. Pure. */
import type { Today } from '@sol/contracts/today'
import { inSentence } from '../../lib/in-sentence.ts'
import { clockTime } from '../../lib/time.ts'
import { words } from '../../words/words.ts'
import { minutesBetween } from './arc-words.ts'
import { wallTime } from '../../lib/wall-time.ts'

export interface DayEvent {
  readonly key: string
  /** Epoch milliseconds; null: some time of the day. */
  readonly at: number | null
  readonly text: string
  readonly isNow?: true
}

const ends = (today: Today): DayEvent[] => [
  { key: 'wake', at: Date.parse(today.wakeAt), text: words.today.listWake },
  { key: 'wind-down', at: Date.parse(today.windDownAt), text: words.today.listWindDown },
]

const stop = ({ plan }: Today): DayEvent[] =>
  plan.stopAt === null ? [] : [{ key: 'stop', at: Date.parse(plan.stopAt), text: words.today.listStop }]

const blocks = ({ blocks: some }: Today): DayEvent[] =>
  some.map(({ id, startAt, title }) => ({ key: id, at: Date.parse(startAt), text: title }))

const sessions = (today: Today): DayEvent[] =>
  today.sessions.map(({ id, startedAt, endedAt, taskTitle }) => {
    const minutes = minutesBetween(startedAt, endedAt ?? startedAt)
    const text =
      taskTitle === null
        ? words.today.focused(minutes)
        : words.today.focusedOn(inSentence(taskTitle), minutes)
    return { key: id, at: Date.parse(startedAt), text }
  })

const running = ({ focus }: Today): DayEvent[] =>
  focus
    ? [{ key: focus.id, at: Date.parse(focus.startedAt), text: focus.taskTitle ?? words.today.runningFree }]
    : []

const planned = (today: Today): DayEvent[] =>
  today.open.flatMap(({ id, title, plannedDay, plannedTime }) =>
    plannedDay === today.day && plannedTime !== null
      ? [{ key: id, at: wallTime(today, plannedTime), text: title }]
      : [],
  )

const deadlines = (today: Today): DayEvent[] =>
  today.open.flatMap(({ id, title, deadlineDay, deadlineTime }) =>
    deadlineDay === today.day
      ? [
          {
            key: `deadline-${id}`,
            at: deadlineTime === null ? null : wallTime(today, deadlineTime),
            text: words.today.listDeadline(title),
          },
        ]
      : [],
  )

/** What has no time of its own comes first. */
export const dayEvents = (today: Today, now: number): DayEvent[] =>
  [
    ...ends(today),
    ...stop(today),
    ...blocks(today),
    ...sessions(today),
    ...running(today),
    ...planned(today),
    ...deadlines(today),
    { key: 'now', at: now, text: words.today.listNow, isNow: true as const },
  ].sort((a, b) => (a.at ?? -Infinity) - (b.at ?? -Infinity))

export const eventTime = ({ at }: DayEvent, timeZone: string): string =>
  at === null ? words.today.listAnyTime : clockTime(at, timeZone)
