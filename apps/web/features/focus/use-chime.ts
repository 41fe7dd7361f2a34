'use client'
import { useEffect } from 'react'
import { chime } from './chime.ts'
import { isChimeTime, type FocusClock } from './focus-clock.ts'

const chimedKey = 'sol-chimed'

/** The first tab that sees the end sounds it; a longer plan makes a new end. */
const takeTurn = (end: string): boolean => {
  if (localStorage.getItem(chimedKey) === end) return false
  localStorage.setItem(chimedKey, end)
  return true
}

/** Sounds once when the planned time is reached, never for a time that passed while nobody looked. */
export const useChime = (sessionId: string, clock: FocusClock): void => {
  const end =
    isChimeTime(clock) && clock.phase === 'reached' ? `${sessionId}:${String(clock.endsAt)}` : undefined
  useEffect(() => {
    if (end !== undefined && takeTurn(end)) chime()
  }, [end])
}
