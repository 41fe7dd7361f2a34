'use client'
import { useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import type { CaptureContext } from '@sol/capture/capture-shapes'
import type { Setting } from '@sol/capture/edit-capture'
import { useCapture } from '../../lib/react/capture-context.tsx'
import type { Syntax } from './load-syntax.ts'
import type { PlacedToken, ReadText, Written } from './understanding.ts'

const isPlainBackspace = ({
  key,
  ctrlKey,
  metaKey,
  altKey,
  currentTarget,
}: KeyboardEvent<HTMLTextAreaElement>) =>
  key === 'Backspace' &&
  !ctrlKey &&
  !metaKey &&
  !altKey &&
  currentTarget.selectionStart === currentTarget.selectionEnd

/** What keys, chips and choices do to the text. Backspace behind a chip marks it, a second one keeps it as words. */
export const useField = (syntax: Syntax | null, read: ReadText | undefined, context: CaptureContext) => {
  const { setText, fieldRef } = useCapture()
  const [armed, setArmed] = useState<number | null>(null)
  /** Writes the text and leaves the caret where a person expects it. */
  const write = (written: Written | undefined) => {
    if (!written) return
    flushSync(() => setText(written.text))
    fieldRef.current?.setSelectionRange(written.caret, written.caret)
  }
  const drop = (token: PlacedToken) => {
    setArmed(null)
    if (syntax && read) write(syntax.dropped(read, token))
  }
  const set = (setting: Setting) => {
    if (syntax && read) write(syntax.chosen(read, setting, context))
  }
  /** Whether the key was used up. */
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>): boolean => {
    const { selectionStart } = event.currentTarget
    const token =
      syntax && read && isPlainBackspace(event) ? syntax.tokenBefore(read, selectionStart) : undefined
    const wasArmed = armed
    setArmed(token && wasArmed !== token.start ? token.start : null)
    if (!token) return event.key === 'Escape' && wasArmed !== null
    event.preventDefault()
    if (wasArmed === token.start) drop(token)
    return true
  }
  return { armed, drop, set, onKey }
}
