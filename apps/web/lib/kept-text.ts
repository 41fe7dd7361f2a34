/** Words that a server has not taken yet, kept on this device until it has: a closed tab loses nothing. */

const keyOf = (userId: string, name: string) => `sol-text:${userId}:${name}`

export const readKeptText = (userId: string, name: string): string | null => {
  try {
    return localStorage.getItem(keyOf(userId, name))
  } catch {
    return null
  }
}

/** null forgets. A full disk must not stop the typing. */
export const keepText = (userId: string, name: string, text: string | null): void => {
  try {
    if (text === null) localStorage.removeItem(keyOf(userId, name))
    else localStorage.setItem(keyOf(userId, name), text)
  } catch {
    // The words are still in the field.
  }
}

/** For signing out. */
export const forgetKeptTexts = (userId: string): void => {
  for (const key of Object.keys(localStorage))
    if (key.startsWith(keyOf(userId, ''))) localStorage.removeItem(key)
}

/** The names that begin so. */
export const keptNames = (userId: string, beginning: string): string[] => {
  const start = keyOf(userId, beginning)
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(start))
      .map((key) => key.slice(keyOf(userId, '').length))
  } catch {
    return []
  }
}
