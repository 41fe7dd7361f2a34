'use client'
import { useEffect, useState } from 'react'
import { CaptureBar } from '@sol/ui/components/capture-bar'
import { useCapture } from '../../lib/react/capture-context.tsx'
import { useOutboxView } from '../../lib/react/outbox-context.tsx'
import { useKeep } from '../../lib/react/use-keep.ts'
import { words } from '../../words/words.ts'
import { entriesOf } from './thoughts.ts'
import { useCaptureKey } from './use-capture-key.ts'

const labels = {
  field: words.capture.label,
  placeholder: words.capture.placeholder,
  submit: words.capture.submit,
  count: words.capture.several,
  shortcut: words.capture.key,
}

/** How long "kept" stays: long enough to be read, not long enough to be in the way. */
const statusTime = 6000

/** What became of the thoughts that were kept last. */
const useStatus = (kept: number): string | undefined => {
  const { entries, stuck } = useOutboxView()
  const waiting = entries.filter((entry) => entry.kind === 'task' && entry.refused === null).length
  if (stuck && waiting > 0) return words.capture.onDevice(waiting)
  return kept > 0 ? words.capture.kept(kept) : undefined
}

/** The one place to put a thought, the same on every screen. */
export function CaptureDock() {
  const { text, setText, fieldRef, focus } = useCapture()
  const keep = useKeep()
  const [kept, setKept] = useState(0)
  useCaptureKey(focus)
  useEffect(() => {
    const timer = setTimeout(() => setKept(0), statusTime)
    return () => clearTimeout(timer)
  }, [kept])
  const change = (next: string) => {
    setText(next)
    if (next !== '') setKept(0)
  }
  const submit = (lines: string[]) => {
    // Nobody is known yet: the words stay in the field.
    if (!keep) return
    setKept(keep((stamp) => entriesOf(lines, stamp)))
    setText('')
  }
  return (
    <CaptureBar
      value={text}
      onChange={change}
      onSubmit={submit}
      inputRef={fieldRef}
      labels={labels}
      status={useStatus(kept)}
    />
  )
}
