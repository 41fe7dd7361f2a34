'use client'
import { lazy, Suspense, useSyncExternalStore } from 'react'
import { sheets } from '../lib/sheets.ts'

const AppearanceSheet = lazy(() =>
  import('../features/appearance/appearance-sheet.tsx').then((file) => ({ default: file.AppearanceSheet })),
)
const PaletteSheet = lazy(() =>
  import('../features/palette/palette-sheet.tsx').then((file) => ({ default: file.PaletteSheet })),
)
const ShortcutsSheet = lazy(() =>
  import('../features/palette/shortcuts-sheet.tsx').then((file) => ({ default: file.ShortcutsSheet })),
)

const sheetOf = {
  appearance: <AppearanceSheet />,
  palette: <PaletteSheet />,
  shortcuts: <ShortcutsSheet />,
}
const none = () => null

/** The sheets that open over any screen; their code arrives when one is asked for. */
export function OpenSheet() {
  const open = useSyncExternalStore(sheets.subscribe, sheets.current, none)
  return <Suspense>{open && sheetOf[open]}</Suspense>
}
