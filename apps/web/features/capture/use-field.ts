'use client'
import { useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import type { CaptureContext } from '@sol/capture/capture-shapes'
import type { Setting } from '@sol/capture/edit-capture'
import { useCapture } from '../../lib/react/capture-context.tsx'
import type { Syntax } from './load-syntax.ts'
import {
  lineAt,
  lineToDescribe,
  tokenBefore,
  withLine,
  type PlacedToken,
  type ReadLine,
} from './understanding.ts'

interface Understanding {
  readonly syntax: Syntax | null
  readonly context: CaptureContext
  readonly lines: readonly ReadLine[]
  readonly tokens: readonly PlacedToken[]
}

const isPlainBackspace = (event: KeyboardEvent<HTMLTextAreaElement>) =>
  event.key === 'Backspace' &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  event.currentTarget.selectionStart === event.currentTarget.selectionEnd

/** What keys, chips and choices do to the text. Backspace behind a chip marks it, a second one keeps it as words. */
export const useField = ({ syntax, context, lines, tokens }: Understanding) => {
  const { text, setText, fieldRef } = useCapture()
  const [armed, setArmed] = useState<number | null>(null)
  /** Writes the text and leaves the caret where a person expects it. */
  const rewrite = (next: string, caret: number) => {
    flushSync(() => setText(next))
    fieldRef.current?.setSelectionRange(caret, caret)
  }
  const drop = ({ token, start, end }: PlacedToken) => {
    setArmed(null)
    const line = lineAt(lines, start)
    if (!line || !syntax) return
    const next = withLine(text, line, syntax.drop(line.text, token))
    rewrite(next, end + next.length - text.length)
  }
  const set = (setting: Setting) => {
    if (!syntax) return
    const line = lineToDescribe(lines)
    if (!line) return
    const written = syntax.set(line.text, setting, context)
    rewrite(withLine(text, line, written), line.offset + written.length)
  }
  /** Whether the key was used up. */
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
    const token = isPlainBackspace(event)
      ? tokenBefore(tokens, text, event.currentTarget.selectionStart)
      : undefined
    const wasArmed = armed
    setArmed(token && wasArmed !== token.start ? token.start : null)
    if (event.key === 'Escape' && wasArmed !== null) return true
    if (!token) return false
    event.preventDefault()
    if (wasArmed === token.start) drop(token)
    return true
  }
  return { armed, drop, set, onKey }
}
