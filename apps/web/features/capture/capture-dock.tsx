'use client'
import { PenLine } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { useCapture } from '../../lib/react/capture-context.tsx'
import { useShortcut } from '../../lib/react/use-shortcut.ts'
import { words } from '../../words/words.ts'
import { CaptureField } from './capture-field.tsx'

/** The one place to put a thought: always open on Today, one press away everywhere else. */
export function CaptureDock() {
  return (
    <section aria-label={words.capture.region}>
      <Capture />
    </section>
  )
}

function Capture() {
  const { isOpen, focus, close } = useCapture()
  const isToday = usePathname() === '/today/'
  useShortcut('c', focus)
  if (isToday) return <CaptureField />
  if (isOpen) return <CaptureField onClose={close} />
  return (
    <button
      type="button"
      data-slot="capture-round"
      className="capture-round"
      aria-label={words.capture.label}
      title={words.capture.label}
      onClick={focus}
    >
      <PenLine aria-hidden="true" />
    </button>
  )
}
