'use client'
import { words, type Words } from '../../words/words.ts'

type Feature = { [Name in keyof Words]: Words[Name] extends object ? Name : never }[keyof Words]

type TextOf<Part> = { [Name in keyof Part]: Part[Name] extends string ? Name : never }[keyof Part] & string

interface SaidProps<Name extends Feature> {
  readonly feature: Name
  readonly text: TextOf<Words[Name]>
}

/** Words on a page that is made while building: read in the browser, where the language is known. */
export function Said<Name extends Feature>({ feature, text }: SaidProps<Name>) {
  const said: unknown = words[feature][text as keyof Words[Name]]
  return String(said)
}
