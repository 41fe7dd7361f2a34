'use client'
import { usePathname } from 'next/navigation'
import { Fragment, useEffect, useState, type ReactNode } from 'react'
import type { Language } from '@sol/contracts/settings'
import { keepTitle } from '../../lib/keep-title.ts'
import { settingsStore } from '../../lib/settings-store.ts'
import { useSettings } from '../../lib/react/use-settings.ts'
import { speakLanguage } from '../../words/languages.ts'
import { words } from '../../words/words.ts'

/** The script in <head> hides a page whose words are still on their way. */
const reveal = () => {
  delete document.documentElement.dataset['words']
}

/** Read once, while the words are English: the names that pages are delivered with. */
const englishTitles = new Set(Object.values(words.titles).map((title) => `${title} · ${words.product}`))

const isEnglish = (name: string) => name === '' || englishTitles.has(name)

const titleOf = (path: string): string => {
  const titles: Readonly<Record<string, string>> = words.titles
  const place = path.replaceAll('/', '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  return titles[place] ? `${titles[place]} · ${words.product}` : words.product
}

/**
 * The app in the language that was chosen. Pages are delivered in English; another language takes over as soon as its
 * words are here, and everything below is drawn anew.
 */
export function InLanguage({ children }: { readonly children: ReactNode }) {
  const { language } = useSettings()
  const [spoken, setSpoken] = useState<Language>('en')
  const path = usePathname()
  useEffect(() => settingsStore.start(), [])
  useEffect(() => {
    if (language === spoken) return reveal()
    let isOld = false
    const settle = (now: Language) => {
      if (!isOld) setSpoken(now)
    }
    speakLanguage(language).then(() => settle(language), reveal)
    return () => {
      isOld = true
    }
  }, [language, spoken])
  useEffect(() => {
    document.documentElement.lang = spoken
    return spoken === 'en' ? undefined : keepTitle(titleOf(path), isEnglish)
  }, [spoken, path])
  return <Fragment key={spoken}>{children}</Fragment>
}
