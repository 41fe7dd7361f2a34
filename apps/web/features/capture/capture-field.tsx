'use client'
import { lazy, Suspense, useMemo, type KeyboardEvent } from 'react'
import { CaptureBar } from '@sol/ui/components/capture-bar'
import { useCapture } from '../../lib/react/capture-context.tsx'
import { useOutboxView } from '../../lib/react/outbox-context.tsx'
import { words } from '../../words/words.ts'
import { isThought } from './thoughts.ts'
import { useCaptureContext } from './use-capture-context.ts'
import { useField } from './use-field.ts'
import { useSubmit } from './use-submit.ts'
import { useSyntax } from './use-syntax.ts'

/** Drawn only when something was read: never in the first view. */
const CapturePanel = lazy(async () => ({ default: (await import('./capture-panel.tsx')).CapturePanel }))
const TextMarks = lazy(async () => ({ default: (await import('@sol/ui/components/text-marks')).TextMarks }))

const labelsNow = () => ({
  field: words.capture.label,
  placeholder: words.capture.placeholder,
  submit: words.capture.submit,
  count: words.capture.several,
  shortcut: words.capture.key,
})

const useStatus = (): string | undefined => {
  const { entries, stuck } = useOutboxView()
  const waiting = entries.filter((entry) => isThought(entry) && entry.refused === null).length
  return stuck && waiting > 0 ? words.capture.onDevice(waiting) : undefined
}

/** The field with its chips. `onClose`: it can be put away (Escape). */
export function CaptureField({ onClose }: { readonly onClose?: (() => void) | undefined }) {
  const { text, setText, fieldRef, focus } = useCapture()
  const isWriting = text.trim() !== ''
  const syntax = useSyntax(isWriting)
  const context = useCaptureContext(isWriting)
  const read = useMemo(() => syntax?.readText(text, context), [syntax, text, context])
  const { armed, drop, set, onKey } = useField(syntax, read, context)
  const submit = useSubmit(syntax, context)
  const tokens = read?.tokens ?? []
  const marks = tokens.map(({ start, end }) => ({ start, end, armed: start === armed }))
  const line = read && syntax?.lineToDescribe(read)
  const onFieldKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (!onKey(event) && event.key === 'Escape') onClose?.()
  }
  const panel = line && (
    <Suspense>
      <CapturePanel
        tokens={tokens}
        armed={armed}
        capture={line.capture}
        context={context}
        onDrop={drop}
        onSet={set}
        onLeave={focus}
      />
    </Suspense>
  )
  return (
    <CaptureBar
      value={text}
      onChange={setText}
      onSubmit={() => void submit()}
      inputRef={fieldRef}
      tints={<Suspense>{marks.length > 0 && <TextMarks text={text} marks={marks} />}</Suspense>}
      onFieldKey={onFieldKey}
      panel={panel}
      labels={labelsNow()}
      status={useStatus()}
    />
  )
}
