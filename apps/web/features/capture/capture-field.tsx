'use client'
import dynamic from 'next/dynamic'
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import { CaptureBar } from '@sol/ui/components/capture-bar'
import { useCapture } from '../../lib/react/capture-context.tsx'
import { useOutboxView } from '../../lib/react/outbox-context.tsx'
import { words } from '../../words/words.ts'
import { keptLine } from './kept-line.ts'
import { syntaxWithin } from './load-syntax.ts'
import type { Caught } from './thoughts.ts'
import { useCaptureContext } from './use-capture-context.ts'
import { useField } from './use-field.ts'
import { useKeepThoughts } from './use-keep-thoughts.ts'
import { useSyntax } from './use-syntax.ts'

const CapturePanel = dynamic(() => import('./capture-panel.tsx').then((module) => module.CapturePanel), {
  ssr: false,
})

const labelsNow = () => ({
  field: words.capture.label,
  placeholder: words.capture.placeholder,
  submit: words.capture.submit,
  count: words.capture.several,
  shortcut: words.capture.key,
})

/** How long Enter waits for a syntax that is not here yet, before it keeps the words as they are; milliseconds. */
const patience = 700

const useStatus = (): string | undefined => {
  const { entries, stuck } = useOutboxView()
  const waiting = entries.filter((entry) => entry.kind === 'task' && entry.refused === null).length
  return stuck && waiting > 0 ? words.capture.onDevice(waiting) : undefined
}

/** What was kept leaves the field; what was typed meanwhile stays. */
const restOf = (now: string, kept: string) =>
  now.startsWith(kept) ? now.slice(kept.length).trimStart() : now

/** The text as it is at the moment of asking, for what ends after a wait. */
const useLatest = (text: string) => {
  const latest = useRef(text)
  useEffect(() => {
    latest.current = text
  }, [text])
  return latest
}

/** The field with its chips. `onClose`: it can be put away (Escape). */
export function CaptureField({ onClose }: { readonly onClose?: (() => void) | undefined }) {
  const { text, setText, fieldRef, focus } = useCapture()
  const isWriting = text.trim() !== ''
  const syntax = useSyntax(isWriting)
  const context = useCaptureContext(isWriting)
  const read = useMemo(() => syntax?.readText(text, context), [syntax, text, context])
  const { armed, drop, set, onKey } = useField(syntax, read, context)
  const keep = useKeepThoughts()
  const latest = useLatest(text)
  const isKeeping = useRef(false)
  const marks = read?.tokens.map(({ start, end }) => ({ start, end, armed: start === armed }))
  const submit = async () => {
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
  const onFieldKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (!onKey(event) && event.key === 'Escape') onClose?.()
  }
  const line = read && syntax?.lineToDescribe(read)
  return (
    <CaptureBar
      value={text}
      onChange={setText}
      onSubmit={() => void submit()}
      inputRef={fieldRef}
      marks={marks}
      onFieldKey={onFieldKey}
      panel={
        isWriting &&
        line && (
          <CapturePanel
            tokens={read.tokens}
            armed={armed}
            capture={line.capture}
            context={context}
            onDrop={drop}
            onSet={set}
            onLeave={focus}
          />
        )
      }
      labels={labelsNow()}
      status={useStatus()}
    />
  )
}

const plain = (line: string) => (line.trim() === '' ? [] : [{ title: line.trim() }])
