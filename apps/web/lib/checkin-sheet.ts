/** Opens the check-ins from any feature: all of them, one of them, or the page for an earlier moment. */
import type { Checkin } from '@sol/contracts/checkins'
import { sheets } from './sheets.ts'

export type CheckinSubject = Checkin | 'earlier' | null

let asked: CheckinSubject = null

export const openCheckins = (subject: CheckinSubject = null): void => {
  asked = subject
  sheets.show('checkins')
}

/** What was asked for when the sheet was opened. */
export const askedCheckin = (): CheckinSubject => asked
