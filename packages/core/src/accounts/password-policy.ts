/**
 * Which new passwords are too easy to guess: no rules about characters (NIST SP 800-63B-4 §3.1.1.2), but an offline list of
 * 49,000 common passwords, keyboard runs, repeats, years, and what is known about the person (zxcvbn, Wheeler,
 * USENIX Security 2016). The length is the contract's matter.
 */
import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { AppError } from '../shared/app-error.ts'

/** A guesser who knows the person must need at least 10^8 attempts; the login limits allow some hundred a day. */
const fewestGuesses = 8
/** The estimate's cost grows with the length; each end of a long password is judged by itself. */
const judgedLength = 40

export interface Person {
  readonly email: string
  readonly displayName: string
}

let loading: Promise<ZxcvbnFactory> | undefined

/** 8 MB that only those pay for who make an account or change a password. */
const estimator = (): Promise<ZxcvbnFactory> => {
  loading ??= Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common')]).then(
    ([{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }]) =>
      new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs }),
  )
  return loading
}

const lettersAndDigits = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

/** What somebody who knows this account would try first. */
const guessableAbout = ({ email, displayName }: Person): string[] => {
  const parts = [...email.split(/[^\p{L}\p{N}]+/u), ...displayName.split(/\s+/)]
  return [email, ...parts, lettersAndDigits(displayName), 'solos', 'sol', 'sol os']
    .filter((word) => word.length >= 3)
    .map((word) => word.toLowerCase())
}

const endsOf = (text: string): string[] =>
  text.length <= judgedLength ? [text] : [text.slice(0, judgedLength), text.slice(-judgedLength)]

/** @throws AppError validation_failed, with `path`, when the password is too easy to guess */
export const assertHardToGuess = async (password: string, person: Person, path: string): Promise<void> => {
  const words = guessableAbout(person)
  const judge = await estimator()
  const isHard = (text: string) =>
    endsOf(text).some((end) => judge.check(end, words).guessesLog10 >= fewestGuesses)
  // Once as written and once without what stands between the words, since "a-b-a-b" is a repetition too.
  const bare = lettersAndDigits(password)
  if (isHard(password) && (bare === '' || bare === password || isHard(bare))) return
  throw new AppError('validation_failed', {
    issues: [
      { path: [path], message: 'Too easy to guess. A few words that do not belong together would fit.' },
    ],
  })
}
