/** Every string that a person can read, in every language, against the language lint. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { errorTable } from '@sol/contracts/errors'
import { all } from '../../apps/web/words/all.ts'
import { de } from '../../apps/web/words/de.ts'
import { en } from '../../apps/web/words/en.ts'
import { repositoryRoot } from '../lint/place.ts'
import { findingsOf, type Voice } from './rules.ts'
import { saidIn } from './said-in.ts'
import type { Tongue } from './vocabulary.ts'

const voiceOf = (feature: string): Voice => (feature === 'sol' ? 'sol' : 'functional')

/** One example for each finding of each key. */
const findingsIn = (catalogue: object, tongue: Tongue): string[] => {
  const found = new Map<string, string>()
  for (const [feature, part] of Object.entries(catalogue)) {
    for (const { key, text } of saidIn(part, feature)) {
      for (const finding of findingsOf({ text, tongue, voice: voiceOf(feature) })) {
        found.set(`${key} ${finding}`, text)
      }
    }
  }
  return [...found].map(([what, text]) => `${what}: ${text}`)
}

/** Texts that stand in code beside their rules: what a capture was understood as, and the steps that are offered. */
const textsBesideRules = (): string[] => {
  const packages = join(repositoryRoot, 'packages')
  const files = readdirSync(packages, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      !file.includes('node_modules') &&
      !file.includes('.test.') &&
      /(?:labels|template[^/]*|blockers?)\.ts$|\/templates\/[^/]+\.ts$/.test(file),
  )
  return files.map((file) => join(packages, file))
}

/** A file of templates is named after its language; what has no name for it is English. */
const tongueOf = (file: string): Tongue => (file.endsWith('/de.ts') ? 'de' : 'en')

/** Quoted text of more than one word: what is shorter is a name. */
const quoted = (source: string): string[] =>
  [...source.replace(/^\s*(?:\/\*\*?|\*|\/\/).*$/gm, '').matchAll(/(['`])((?:\\.|(?!\1).)*)\1/g)]
    .map(([, , text = '']) => text.replace(/\$\{[^}]*\}/g, '…'))
    .filter((text) => /\p{L}\s+\p{L}/u.test(text))

describe('every string', () => {
  test('in English is calm, literal, and says one word for one act', () => {
    expect(findingsIn({ ...all, description: en.description }, 'en')).toEqual([])
  })

  test('in German is as calm', () => {
    expect(findingsIn(de, 'de')).toEqual([])
  })

  test('is in the list of all words, whichever file it stands in', () => {
    const folder = join(repositoryRoot, 'apps/web/words/en')
    const files = readdirSync(folder).filter((file) => file !== 'durations.ts')
    const listed = Object.keys(all).map((name) =>
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    )
    expect(files.filter((file) => !listed.includes(file.replace('.ts', '')))).toEqual([])
  })

  test('of labels and templates is as calm, and a step to begin with has no pressure in it', () => {
    const files = textsBesideRules()
    expect(files.length).toBeGreaterThan(0)
    const found = files.flatMap((file) =>
      quoted(readFileSync(file, 'utf8')).flatMap((text) =>
        findingsOf({ text, tongue: tongueOf(file), voice: 'step' }).map((finding) => `${finding}: ${text}`),
      ),
    )
    expect(found).toEqual([])
  })

  test('that the server answers with is as calm', () => {
    const titles = Object.fromEntries(Object.entries(errorTable).map(([code, { title }]) => [code, title]))
    expect(findingsIn({ problems: titles }, 'en')).toEqual([])
  })
})
