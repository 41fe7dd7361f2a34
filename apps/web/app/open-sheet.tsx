'use client'
import { lazy, Suspense, useSyncExternalStore } from 'react'
import { sheets, type DaySheetName } from '../lib/sheets.ts'

const AppearanceSheet = lazy(() =>
  import('../features/appearance/appearance-sheet.tsx').then((file) => ({ default: file.AppearanceSheet })),
)
const PaletteSheet = lazy(() =>
  import('../features/palette/palette-sheet.tsx').then((file) => ({ default: file.PaletteSheet })),
)
const ShortcutsSheet = lazy(() =>
  import('../features/palette/shortcuts-sheet.tsx').then((file) => ({ default: file.ShortcutsSheet })),
)

const DaySheet = lazy(() => import('./day-sheet.tsx').then((file) => ({ default: file.DaySheet })))

const sheetOf = {
  appearance: <AppearanceSheet />,
  palette: <PaletteSheet />,
  shortcuts: <ShortcutsSheet />,
}
const none = () => null

/** The sheets that open over any screen; their code arrives when one is asked for. */
export function OpenSheet() {
  const open = useSyncExternalStore(sheets.subscribe, sheets.current, none)
  if (!open) return null
  return (
    <Suspense>
      {open in sheetOf ? sheetOf[open as keyof typeof sheetOf] : <DaySheet name={open as DaySheetName} />}
    </Suspense>
  )
}
