'use client'
import { useEffect, useState } from 'react'
import { loadSyntax, syntaxNow, type Syntax } from './load-syntax.ts'

/** After the first paint and what follows it, milliseconds. */
const afterPaint = 2500

const after = (milliseconds: number, act: () => void): (() => void) => {
  const timer = setTimeout(act, milliseconds)
  return () => {
    clearTimeout(timer)
  }
}

/** The capture syntax, null until it is here. `wanted` (something is being typed) loads it at once. */
export const useSyntax = (wanted: boolean): Syntax | null => {
  const [syntax, setSyntax] = useState(syntaxNow)
  useEffect(() => {
    let isGone = false
    const ask = () => {
      loadSyntax().then(
        (found) => {
          if (!isGone) setSyntax(() => found)
        },
        // Without it words are kept as words; the next keystroke asks again.
        () => undefined,
      )
    }
    const stop = after(wanted ? 0 : afterPaint, ask)
    return () => {
      isGone = true
      stop()
    }
  }, [wanted])
  return syntax
}
