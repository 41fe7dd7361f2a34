'use client'
import { lazy } from 'react'
import type { DaySheetName } from '../lib/sheets.ts'

const MorningSheet = lazy(() =>
  import('../features/start-and-close/morning-sheet.tsx').then((file) => ({ default: file.MorningSheet })),
)
const EveningSheet = lazy(() =>
  import('../features/start-and-close/evening-sheet.tsx').then((file) => ({ default: file.EveningSheet })),
)
const FactorsSheet = lazy(() =>
  import('../features/factors/factors-sheet.tsx').then((file) => ({ default: file.FactorsSheet })),
)
const CheckinsSheet = lazy(() =>
  import('../features/checkins/checkins-sheet.tsx').then((file) => ({ default: file.CheckinsSheet })),
)

const sheetOf = {
  morning: <MorningSheet />,
  evening: <EveningSheet />,
  factors: <FactorsSheet />,
  checkins: <CheckinsSheet />,
}

/** The sheets of the day. */
export function DaySheet({ name }: { readonly name: DaySheetName }) {
  return sheetOf[name]
}
