'use client'
import { Check, Timer } from 'lucide-react'
import type { Today } from '@sol/contracts/today'
import { SunArc } from '@sol/ui/components/sun-arc'
import { marksOf } from '../../lib/day-marks.ts'
import { clockTime, hourMark, minutesDown } from '../../lib/time.ts'
import { dayEnds as said } from '../../words/en/day-ends.ts'
import { words } from '../../words/words.ts'

interface Happening {
  readonly key: string
  readonly at: number
  readonly isDone: boolean
  readonly text: string
}

const focusText = (title: string | null, minutes: number): string =>
  title === null ? words.today.focused(minutes) : words.today.focusedOn(title, minutes)

/** What got done and where the time went, in the order of the day. What is open is no part of it. */
const happeningsOf = (today: Today): Happening[] =>
  [
    ...today.done.map(({ id, title, completedAt }) => ({
      key: id,
      at: Date.parse(completedAt ?? today.now),
      isDone: true,
      text: title,
    })),
    ...today.sessions.map(({ id, startedAt, endedAt, taskTitle }) => ({
      key: id,
      at: Date.parse(startedAt),
      isDone: false,
      text: focusText(taskTitle, minutesDown(Date.parse(endedAt ?? startedAt) - Date.parse(startedAt))),
    })),
  ].sort((one, other) => one.at - other.at)

/** The day that was, drawn, with its words below. */
export function WhatHappened({ today, now }: { readonly today: Today; readonly now: number }) {
  const happenings = happeningsOf(today)
  const text = happenings.map((one) => one.text).join('. ')
  return (
    <section aria-labelledby="day-happened" className="grid gap-2">
      <h3 id="day-happened" className="font-medium">
        {said.happened}
      </h3>
      <SunArc
        wakeAt={Date.parse(today.wakeAt)}
        windDownAt={Date.parse(today.windDownAt)}
        now={now}
        marks={marksOf(today, now).filter(({ startAt }) => startAt <= now)}
        centre={{ time: clockTime(now, today.timeZone) }}
        label={text === '' ? said.happenedNone : text}
        formatHour={(time) => hourMark(time, today.timeZone)}
        timeZone={today.timeZone}
        className="sun-arc-small"
      />
      {happenings.length === 0 && <p className="text-muted">{said.happenedNone}</p>}
      <ol className="grid">
        {happenings.map(({ key, at, isDone, text: what }) => (
          <li
            key={key}
            className="flex min-h-11 items-baseline gap-3 border-t border-line py-2.5 first:border-0"
          >
            <span aria-hidden="true" className={isDone ? 'self-center text-done' : 'self-center text-focus'}>
              {isDone ? <Check className="size-5" /> : <Timer className="size-5" />}
            </span>
            <span className="min-w-0 flex-1 wrap-anywhere">{what}</span>
            <span className="text-small text-muted">{clockTime(at, today.timeZone)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
