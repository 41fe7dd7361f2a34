/** Several things together, scripts and oddities. Monday 23 November 2026, 14:12, UTC; see `corpus.test.ts`. */
import type { Case } from './case.ts'

export const togetherCases: readonly Case[] = [
  [
    'Call mum tomorrow 9 10m #family ~low +gard',
    'Call mum',
    'when 2026-11-24 09:00 · takes 10 · tags family · project garden · energy low',
  ],
  [
    '#family +gard ~low 10m tomorrow 9 Call mum',
    'Call mum',
    'when 2026-11-24 09:00 · takes 10 · tags family · project garden · energy low',
  ],
  [
    'Report fri 1h 30m !mon 12:00 #work',
    'Report',
    'when 2026-11-27 · deadline 2026-11-30 12:00 · takes 90 · tags work',
  ],
  [
    'Pay rent every month on the 1st #money 5m',
    'Pay rent',
    'when 2026-12-01 · takes 5 · tags money · rule FREQ=MONTHLY;BYMONTHDAY=1',
  ],
  ['tomorrow 9 30m', 'tomorrow 9 30m', 'when 2026-11-24 09:00 · takes 30'],
  ['#a #b', '#a #b', 'tags a,b'],
  ['every day 10m', 'every day 10m', 'when 2026-11-23 · takes 10 · rule FREQ=DAILY'],
  [
    'Write "every day" chapter tomorrow 2h ~high',
    'Write "every day" chapter',
    'when 2026-11-24 · takes 120 · energy high',
  ],
  ['👍 tomorrow', '👍', 'when 2026-11-24'],
  [
    "🎂 Anna's birthday every 3 dec",
    "🎂 Anna's birthday",
    'when 2026-12-03 · rule FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=3',
  ],
  ['שלום מחר tomorrow #בית', 'שלום מחר', 'when 2026-11-24 · tags בית'],
  ['مرحبا #بيت 30m', 'مرحبا', 'takes 30 · tags بيت'],
  ['\u200ftomorrow hello', '\u200ftomorrow hello', ''],
  ['cafe\u0301 tomorrow', 'cafe\u0301', 'when 2026-11-24'],
  ['\ud83d tomorrow', '\ud83d', 'when 2026-11-24'],
  ['a\u0000b tomorrow', 'a\u0000b', 'when 2026-11-24'],
  ['line one tomorrow\nline two', 'line one line two', 'when 2026-11-24'],
  ['tab\ttomorrow\t9', 'tab', 'when 2026-11-24 09:00'],
  ['full\u3000width\u00a0tomorrow', 'full width', 'when 2026-11-24'],
  ['Milk, tomorrow, #errand, 5m', 'Milk', 'when 2026-11-24 · takes 5 · tags errand'],
  ['Take a minute', 'Take a minute', ''],
  ['Walk for an hour with Kim', 'Walk with Kim', 'takes 60'],
  ['Stretch every evening at 20:30', 'Stretch', 'when 2026-11-23 20:30 · rule FREQ=DAILY'],
  ['Call at 9 p.m. sharp', 'Call sharp', 'when 2026-11-23 21:00'],
]
