'use client'
import { useSyncExternalStore } from 'react'
import type { Settings } from '@sol/contracts/settings'
import { settingsStore, usualSettings } from '../settings-store.ts'

const usual = () => usualSettings

/** The settings in use; `settingsStore.change({ … })` changes them at once, here and on every device. */
export const useSettings = (): Settings =>
  useSyncExternalStore(settingsStore.subscribe, settingsStore.current, usual)
