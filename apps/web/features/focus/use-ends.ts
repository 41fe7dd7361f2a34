'use client'
import { useEffect } from 'react'
import type { FocusDetail } from '@sol/contracts/focus-sessions'
import { useSettings } from '../../lib/react/use-settings.ts'
import { focus as said } from '../../words/en/focus.ts'
import { chime } from './chime.ts'
import { bellOf, type FocusPhase, type FocusView } from './focus-view.ts'

const rungKey = 'sol-chimed'

/** The first tab that sees the end says it; a longer plan makes a new end. */
const takeTurn = (bell: string): boolean => {
  try {
    if (localStorage.getItem(rungKey) === bell) return false
    localStorage.setItem(rungKey, bell)
  } catch {
    // Then every tab says it.
  }
  return true
}

const headline = (phase: FocusPhase): string =>
  phase === 'break' ? said.notifyBreak : phase === 'breakOver' ? said.notifyBreakOver : said.notifyTitle

/** Nothing of what the person wrote: others may see the screen. */
const notify = (phase: FocusPhase): void => {
  if (typeof Notification === 'undefined' || Notification.permission !== 'granted') return
  if (document.visibilityState === 'visible') return
  try {
    new Notification(headline(phase), { body: said.notifyText, tag: 'sol-focus' })
  } catch {
    // Some phones allow this to service workers only; the page says the same in words.
  }
}

/** An end is never silent: words on the page, a sound if wanted, a notification when the tab is hidden. */
export const useEnds = (session: FocusDetail, view: FocusView, now: number): void => {
  const { sound } = useSettings()
  const bell = bellOf(session, view, now)
  useEffect(() => {
    if (bell === null || !takeTurn(bell)) return
    if (sound) chime()
    notify(view.phase)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- one bell rings once, whatever else changes
  }, [bell])
}
