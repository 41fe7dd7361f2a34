/** The languages, by their own names, and how the words of one arrive. */
import type { Language } from '@sol/contracts/settings'
import { speak } from './spoken.ts'

export const languageNames: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' }

/** Fetches the words and speaks them from then on. @throws when they cannot be fetched; the old ones stay */
export const speakLanguage = async (language: Language): Promise<void> => {
  if (language === 'en') speak(language)
  else speak(language, (await import('./de.ts')).de)
}
