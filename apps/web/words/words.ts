import { en } from './en.ts'

/** What every language has to say. */
export type Words = typeof en

/** The words in use. */
export const words: Words = en
