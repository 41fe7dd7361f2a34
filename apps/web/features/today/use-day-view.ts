'use client'
import { useSyncExternalStore } from 'react'
import { Listeners } from '../../lib/listeners.ts'

export type DayView = 'arc' | 'list'

const key = 'sol-day-view'
const listeners = new Listeners()
let chosen: DayView | undefined

const read = (): DayView => {
  try {
    chosen ??= localStorage.getItem(key) === 'list' ? 'list' : 'arc'
  } catch {
    chosen = 'arc'
  }
  return chosen
}

const choose = (view: DayView): void => {
  chosen = view
  try {
    localStorage.setItem(key, view)
  } catch {
    // It is remembered while this tab is open.
  }
  listeners.tell()
}

/** Arc or list, remembered on this device. */
export const useDayView = (): readonly [DayView, (view: DayView) => void] => [
  useSyncExternalStore(listeners.add, read, () => 'arc' as const),
  choose,
]
