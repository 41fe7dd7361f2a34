'use client'
import { useSyncExternalStore } from 'react'
import { useSettings } from '../../lib/react/use-settings.ts'
import { settingsStore } from '../../lib/settings-store.ts'

const subscribeTo = (query: string) => (listener: () => void) => {
  const media = matchMedia(query)
  media.addEventListener('change', listener)
  return () => {
    media.removeEventListener('change', listener)
  }
}

const stillQuery = '(prefers-reduced-motion: reduce)'
const solidQuery = '(prefers-reduced-transparency: reduce)'
const onStill = subscribeTo(stillQuery)
const onSolid = subscribeTo(solidQuery)
const no = () => false

/** The settings, what the device asks for, and how to change the former. */
export const useAppearance = () => {
  const still = useSyncExternalStore(onStill, () => matchMedia(stillQuery).matches, no)
  const solid = useSyncExternalStore(onSolid, () => matchMedia(solidQuery).matches, no)
  return { settings: useSettings(), device: { still, solid }, change: settingsStore.change }
}
