'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent } from 'react'
import { commands } from '../../lib/commands.ts'
import { openCapture } from '../../lib/open-capture.ts'
import { useCommand } from '../../lib/react/use-command.ts'
import { useShortcut } from '../../lib/react/use-shortcut.ts'
import { sheets } from '../../lib/sheets.ts'
import { whenThere } from './when-there.ts'

const checkInField = '[data-slot="mood-pad"] [role="slider"], [data-slot="mood-pad"] input'

/** Ctrl K, or ⌘ K: opens the commands from anywhere, also while something is typed, and closes them again. */
const usePaletteKey = () => {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isMeant = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
    if (event.key.toLowerCase() !== 'k' || !isMeant) return
    event.preventDefault()
    sheets.show(sheets.current() === 'palette' ? null : 'palette')
  })
  useEffect(() => {
    addEventListener('keydown', onKey)
    return () => {
      removeEventListener('keydown', onKey)
    }
  }, [])
}

/** What every screen offers, signed in or not. */
export function ShellCommands() {
  const router = useRouter()
  useCommand('appearance', () => sheets.show('appearance'))
  useCommand('shortcuts', () => sheets.show('shortcuts'))
  useCommand('help', () => router.push('/help/'))
  usePaletteKey()
  useShortcut('a', () => commands.run('appearance'))
  useShortcut('?', () => commands.run('shortcuts'))
  useShortcut('h', () => commands.run('help'))
  return null
}

/** What a person can do from every place of theirs. */
export function PersonCommands() {
  const router = useRouter()
  const goTo = (path: string) => () => router.push(path)
  const checkIn = () => {
    if (!document.querySelector(checkInField)) router.push('/today/')
    whenThere(checkInField, (field) => {
      field.scrollIntoView({ block: 'center' })
      field.focus({ preventScroll: true })
    })
  }
  useCommand('capture', openCapture)
  useCommand('checkIn', checkIn)
  useCommand('startFocus', goTo('/focus/'))
  useCommand('goToday', goTo('/today/'))
  useCommand('goJournal', goTo('/journal/'))
  useCommand('goFocus', goTo('/focus/'))
  useCommand('goInsights', goTo('/insights/'))
  useCommand('goSettings', goTo('/settings/'))
  useShortcut('m', () => commands.run('checkIn'))
  useShortcut('f', () => commands.run('startFocus'))
  useShortcut('i', () => commands.run('goInsights'))
  useShortcut('t', () => commands.run('goToday'))
  return null
}
