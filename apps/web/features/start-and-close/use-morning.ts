'use client'
import { useState } from 'react'
import type { DayPage } from '@sol/contracts/days'
import type { Today } from '@sol/contracts/today'
import { useOutboxView } from '../../lib/react/outbox-context.tsx'
import { useNow } from '../../lib/react/use-now.ts'
import { useSettings } from '../../lib/react/use-settings.ts'
import { serverTime } from '../../lib/server-clock.ts'
import { settingsStore } from '../../lib/settings-store.ts'
import { taskOfEntry } from '../../lib/outbox/task-of-entry.ts'
import { minute } from '../../lib/time.ts'
import { fitOf, weekdayIndex, withCapacity } from './fit.ts'
import { chosenAtFirst, mostChosen } from './matters.ts'
import { useMoving } from './use-moving.ts'
import { minutesBetweenWalls, wallAt } from './wall-clock.ts'

/** What is open, with what is still on its way to the server. */
const useOpen = (today: Today) => {
  const { entries } = useOutboxView()
  const known = new Set([...today.open, ...today.done].map(({ id }) => id))
  const waiting = entries.flatMap((entry) =>
    entry.kind === 'task' && entry.refused === null && !known.has(entry.id) ? [taskOfEntry(entry)] : [],
  )
  return [...today.open, ...waiting]
}

/** The three answers of the morning. Each is sent when it is given; what waits for its task follows it. */
export const useMorning = (today: Today, page: DayPage) => {
  const { capacityMinutes } = useSettings()
  const moving = useMoving()
  const open = useOpen(today)
  const now = serverTime(useNow(minute))
  const [chosen, setChosen] = useState(() => chosenAtFirst(today.placedIds, page.firstTaskId))
  const windDown = wallAt(Date.parse(today.windDownAt), today.timeZone)
  const usualStop = page.usualStopTime ?? windDown
  const [stop, setStop] = useState(page.stopTime ?? (page.morningAt === null ? usualStop : null))
  const [isStopSaid, setStopSaid] = useState(false)
  const wall = {
    wake: wallAt(Date.parse(today.wakeAt), today.timeZone),
    now: wallAt(now, today.timeZone),
  }
  const known = new Set(today.open.map(({ id }) => id))
  const choose = (ids: string[]) => {
    setChosen(ids)
    moving.order(ids.filter((id) => known.has(id)))
  }
  const capacity = capacityMinutes[weekdayIndex(today.day)] ?? 0
  return {
    moving,
    open,
    chosen: chosen.filter((id) => open.some((task) => task.id === id)),
    choose,
    /** A thought that was just kept is chosen while there is room. */
    kept: (id: string) => setChosen((before) => (before.length < mostChosen ? [...before, id] : before)),
    stop,
    setStop: (next: string | null) => {
      setStop(next)
      setStopSaid(true)
    },
    /** Somebody touched it: it is kept, however the step is left. */
    isStopSaid,
    usualStop,
    wall,
    capacity,
    setCapacity: (minutes: number) =>
      settingsStore.change({ capacityMinutes: withCapacity(capacityMinutes, today.day, minutes) }),
    fit: fitOf(open, capacity, stop === null ? null : minutesBetweenWalls(wall.now, stop)),
    /** Sends the choice once more: thoughts that were on their way have arrived by now. */
    settle: () => chosen.some((id) => !today.placedIds.includes(id)) && choose(chosen),
  }
}
