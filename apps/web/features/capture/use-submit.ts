'use client'
import { useEffect, useRef } from 'react'
import type { CaptureContext } from '@sol/capture/capture-shapes'
import { useCapture } from '../../lib/react/capture-context.tsx'
import { keptLine } from './kept-line.ts'
import { syntaxWithin, type Syntax } from './load-syntax.ts'
import type { Caught } from './thoughts.ts'
import { useKeepThoughts } from './use-keep-thoughts.ts'

/** How long Enter waits for a syntax that is not here yet, before it keeps the words as they are; milliseconds. */
const patience = 700

/** What was kept leaves the field; what was typed meanwhile stays. */
const restOf = (now: string, kept: string) =>
  now.startsWith(kept) ? now.slice(kept.length).trimStart() : now

const plain = (line: string) => (line.trim() === '' ? [] : [{ title: line.trim() }])

/** The text as it is at the moment of asking, for what ends after a wait. */
const useLatest = (text: string) => {
  const latest = useRef(text)
  useEffect(() => {
    latest.current = text
  }, [text])
  return latest
}

/** Keeps what is in the field. Undo brings the words back when the field is free. */
export const useSubmit = (syntax: Syntax | null, context: CaptureContext): (() => Promise<void>) => {
  const { text, setText } = useCapture()
  const keep = useKeepThoughts()
  const latest = useLatest(text)
  const isKeeping = useRef(false)
  return async () => {
    // Nobody is known yet, or this is being kept already: the words stay in the field.
    if (!keep || isKeeping.current) return
    isKeeping.current = true
    const found = syntax ?? (await syntaxWithin(patience))
    isKeeping.current = false
    const thoughts: readonly Caught[] = found?.readThoughts(text, context) ?? text.split('\n').flatMap(plain)
    keep(thoughts, keptLine(thoughts), () => {
      if (latest.current === '') setText(text)
    })
    setText(restOf(latest.current, text))
  }
}
