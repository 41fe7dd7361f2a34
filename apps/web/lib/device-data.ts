/** What this browser keeps for a person beside the outbox, and how it goes. */

import { forgetRunning } from './kept-focus.ts'
import { forgetKeptTexts } from './kept-text.ts'
import { waitingSettingsKey } from './settings-store.ts'

const draftKey = (userId: string) => `sol-draft:${userId}`

export const readDraft = (userId: string): string => localStorage.getItem(draftKey(userId)) ?? ''

/** A half-written thought survives the tab. A full disk must not stop the typing. */
export const writeDraft = (userId: string, text: string): void => {
  try {
    if (text === '') localStorage.removeItem(draftKey(userId))
    else localStorage.setItem(draftKey(userId), text)
  } catch {
    // The words are still in the field.
  }
}

export const wipeDeviceData = (userId: string): void => {
  localStorage.removeItem(draftKey(userId))
  localStorage.removeItem(waitingSettingsKey(userId))
  forgetKeptTexts(userId)
  forgetRunning()
  sessionStorage.clear()
}
