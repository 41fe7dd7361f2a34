'use client'
import dynamic from 'next/dynamic'
import { useSyncExternalStore } from 'react'
import { sheets } from '../lib/sheets.ts'

const AppearanceSheet = dynamic(() =>
  import('../features/appearance/appearance-sheet.tsx').then((file) => file.AppearanceSheet),
)
const PaletteSheet = dynamic(() =>
  import('../features/palette/palette-sheet.tsx').then((file) => file.PaletteSheet),
)
const ShortcutsSheet = dynamic(() =>
  import('../features/palette/shortcuts-sheet.tsx').then((file) => file.ShortcutsSheet),
)

const none = () => null

/** The sheets that open over any screen; their code arrives when one is asked for. */
export function OpenSheet() {
  const open = useSyncExternalStore(sheets.subscribe, sheets.current, none)
  if (open === 'appearance') return <AppearanceSheet />
  if (open === 'palette') return <PaletteSheet />
  return open === 'shortcuts' && <ShortcutsSheet />
}
