/** Keeps a number between two ends, both included. */
export const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value))

/** Which of `count` equal bands of 0–100 a value falls into, counted from 0. */
export const bandOf = (value: number, count: number): number =>
  Math.min(count - 1, Math.floor((clamp(value, 0, 100) / 100) * count))

/** The word for a value on a 0–100 scale; words run from low to high. */
export const wordFor = (value: number, words: readonly string[]): string =>
  words[bandOf(value, words.length)] ?? ''
