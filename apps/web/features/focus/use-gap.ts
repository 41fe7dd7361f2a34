'use client'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { FocusDetail } from '@sol/contracts/focus-sessions'
import { useSettings } from '../../lib/react/use-settings.ts'
import { serverNow } from '../../lib/server-clock.ts'
import { minute } from '../../lib/time.ts'
import type { FocusView } from './focus-view.ts'
import { gapOf, type Gap } from './focus-gap.ts'

const touchedKey = 'sol-focus-touched'
const answeredKey = 'sol-focus-gap'
/** Hands move often; the device is told this seldom. */
const noteEvery = 15_000

const read = (key: string): number => {
  try {
    return Number(localStorage.getItem(key) ?? 0)
  } catch {
    return 0
  }
}

const write = (key: string, value: number): void => {
  try {
    localStorage.setItem(key, String(value))
  } catch {
    // Then a gap may be asked about in each tab.
  }
}

const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const

/** A tab that the browser froze stood still while its device did not. */
const useFreeze = (onThaw: () => void) => {
  const thaw = useEffectEvent(onThaw)
  useEffect(() => {
    const onResume = () => thaw()
    document.addEventListener('resume', onResume)
    return () => document.removeEventListener('resume', onResume)
  }, [])
}

/**
 * Time that may not have been work, offered back once in all tabs. `now` is a beat of the page's clock: a beat that
 * comes late says that the device slept.
 */
export const useGap = (session: FocusDetail, view: FocusView, now: number) => {
  const { idleMinutes, focusLimit } = useSettings()
  const [gap, setGap] = useState<Gap | null>(null)
  const awakeAt = useRef<number | null>(null)
  const touchedAt = useRef<number>(undefined)
  const isAtWork = view.phase === 'running' || view.phase === 'reached' || view.phase === 'flow'
  const startedAt = Date.parse(session.startedAt)
  const look = useEffectEvent((isTouched: boolean) => {
    const at = serverNow()
    touchedAt.current ??= Math.max(startedAt, read(touchedKey))
    const quietFrom = view.endsAt ?? startedAt + focusLimit * minute
    const found = isAtWork
      ? gapOf({
          now: at,
          awakeAt: awakeAt.current,
          touchedAt: touchedAt.current,
          isTouched,
          quietFrom,
          idleMs: idleMinutes * minute,
        })
      : null
    awakeAt.current = at
    if (isTouched && at - touchedAt.current > noteEvery) {
      touchedAt.current = at
      write(touchedKey, at)
    }
    if (!found || read(answeredKey) >= found.from) return
    write(answeredKey, found.to)
    setGap({ from: Math.max(found.from, startedAt), to: found.to })
  })
  useFreeze(() => (awakeAt.current = serverNow()))
  useEffect(() => look(false), [now])
  useEffect(() => {
    const onTouch = () => look(true)
    for (const touch of touches) addEventListener(touch, onTouch, { passive: true })
    return () => {
      for (const touch of touches) removeEventListener(touch, onTouch)
    }
  }, [])
  return { gap: isAtWork ? gap : null, forget: () => setGap(null) }
}
