import { minutesText } from './durations.ts'
import { spoken } from '../spoken.ts'

export const focus = spoken('focus', {
  heading: 'Focus',
  free: 'Free focus',
  until: (time: string) => `until ${time}`,
  left: (minutes: number) => `${minutesText(minutes)} left`,
  underAMinute: 'Under a minute left',
  reached: 'Time reached',
  plannedUntil: (time: string) => `planned until ${time}`,
  reachedSince: (minutes: number) => `${minutesText(minutes)} past the planned time`,
  elapsed: (minutes: number) => `${minutesText(minutes)} so far`,
  startedAt: (time: string) => `since ${time}`,
  finish: 'Finish',
  stop: 'Stop here',
  fiveMore: '+5 minutes',
  alsoDone: 'The task is done too',
  back: 'Back to Today',
  none: 'No focus session is running.',
  noneHint: 'Start one from the next thing on Today.',
  tabTitle: (text: string) => `${text} · Sol OS`,
})
